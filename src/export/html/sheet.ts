import type { Brief, BriefArticle } from '../../record/brief.ts'
import type { Dictionary } from '../dictionary.ts'

/** How much of each article stands in the page: its text, its statements' sentences, or only how many statements it has. */
export type Detail = 'texts' | 'sentences' | 'counts'

/** What every part of a page is made from. */
export interface Sheet {
  readonly brief: Brief
  readonly words: Dictionary
  readonly detail: Detail
  /** Articles by their key. */
  readonly articles: ReadonlyMap<string, BriefArticle>
}

/** Beyond this many articles a page without texts opens in about a second on a plain machine; with them it would not. */
const mostTexts = 1000

/** Most characters of a page: about 25 MB. */
const mostCharacters = 24_000_000

/** Characters of markup around a statement and around an article, measured on a page of 5,000 articles. */
const aroundStatement = 1200
const aroundArticle = 1700

/** The fullest detail with which the page stays small enough to open. */
export function detailFor({ articles }: Brief): Detail {
  let markup = 0
  let texts = 0
  let sentences = 0
  for (const { text, noise, statements } of articles) {
    markup += aroundArticle + aroundStatement * statements.length
    texts += text.length + noise.reduce((sum, piece) => sum + piece.text.length, 0)
    for (const { words, sentence } of statements) {
      markup += words.reduce((sum, piece) => sum + piece.length, 0)
      sentences += sentence.text.length
    }
  }
  if (articles.length <= mostTexts && markup + texts <= mostCharacters) return 'texts'
  return markup + sentences <= mostCharacters ? 'sentences' : 'counts'
}
