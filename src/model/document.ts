/** What is known of an article from outside its text: a sidecar, a record's fields, a feed. */
export interface StatedMetadata {
  readonly url?: string
  readonly site?: string
  readonly title?: string
  readonly authors?: readonly string[]
  readonly section?: string
  /** Publication date as it was given, not yet normalised. */
  readonly published?: string
  /** Where `published` was given. */
  readonly publishedBasis?: 'metadata' | 'feed' | 'sidecar'
  /** EDTF day on which the article was retrieved. */
  readonly fetched?: string
}

/** The text of one article as it reached us, decoded, before anything is taken from it. */
export interface Document {
  /** Path or URL; a record of a container adds `#` and its number, from 1. */
  readonly source: string
  /** `html` is the markup of a page; `text` is plain text with line breaks. */
  readonly content: { readonly kind: 'html' | 'text'; readonly text: string }
  readonly stated: StatedMetadata
  /** Lower-case hexadecimal SHA-256 of the content and the stated metadata: the same bytes give the same id. */
  readonly id: string
}
