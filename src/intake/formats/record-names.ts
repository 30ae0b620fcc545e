/** What a record may state of its article. */
export type RecordField =
  | 'text'
  | 'html'
  | 'url'
  | 'site'
  | 'title'
  | 'authors'
  | 'section'
  | 'published'
  | 'fetched'

/**
 * The names under which records of crawlers, archives and schema.org state a field, best first. They are compared in lower
 * case and without `_`, `-` and spaces: `published_at`, `publishedAt` and `Published At` are one.
 */
export const recordNames: Readonly<Record<RecordField, readonly string[]>> = {
  text: ['text', 'body', 'content', 'article', 'paragraphs', 'articlebody', 'maintext', 'fulltext'],
  html: ['html', 'rawhtml'],
  url: ['url', 'link', 'uri', 'permalink', 'canonicalurl'],
  site: ['site', 'sitename', 'source', 'publisher', 'outlet'],
  title: ['title', 'headline'],
  authors: ['authors', 'author', 'byline', 'creator'],
  section: ['section', 'category', 'articlesection'],
  published: [
    'published',
    'publishedat',
    'publisheddate',
    'datepublished',
    'pubdate',
    'publicationdate',
    'publishdate',
    'datepublish',
    'date',
  ],
  fetched: [
    'fetched',
    'fetchedat',
    'retrieved',
    'retrievedat',
    'crawledat',
    'scrapedat',
    'accessed',
    'datedownload',
  ],
}

/** A name of a record's field, as the table above compares it. */
export function comparableName(name: string): string {
  return name.toLowerCase().replace(/[_\-\s]/g, '')
}
