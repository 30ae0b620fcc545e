import type { Brief, BriefArticle } from '../../record/brief.ts'

/** How much of an article stands in the page: its text, its statements with their sentences, or how many statements it has. */
export type Detail = 'text' | 'sentences' | 'count'

/** How much of each article stands in the page, so that it stays small enough to open. */
export interface Details {
  readonly byArticle: ReadonlyMap<string, Detail>
  /** Articles whose text is left out, and among them those whose statements are only counted. */
  readonly withoutText: number
  readonly countedOnly: number
}

/** Most articles with their texts: with them a page opens in about a second on a plain machine. */
const mostTexts = 1000

/** The same where the brief shows but some articles: those that came out last. */
const mostTextsOfSome = 200

/** Bytes of a page: beyond about 25 MB a browser takes long enough that a reader gives up. */
const mostBytes = 24_000_000

/** Bytes of markup around an article, of a citation with its sentence on both sides, around a statement, a voice, and a line of the index, measured on a page of 5,000 articles. */
const around = { article: 880, citation: 1500, statement: 470, voice: 420, indexLine: 260 } as const

/** Lines that the index gives of one voice where the page leaves texts out. */
export const mostIndexLines = 10

/** Spends the bytes of a page: statements with their sentences first, then texts, from the newest article back. */
export function detailsFor({ articles, voices, extent }: Brief, citations: number): Details {
  const indexed = voices.reduce((sum, { statements }) => sum + Math.min(mostIndexLines, statements.length), 0)
  let left =
    mostBytes -
    around.citation * citations -
    around.article * articles.length -
    around.voice * voices.length -
    around.indexLine * indexed
  const byArticle = new Map<string, Detail>()
  const newestFirst = [
    ...articles.filter(isDated).toReversed(),
    ...articles.filter((article) => !isDated(article)),
  ]
  for (const article of newestFirst) {
    left -= bytesOfStatements(article)
    if (left < 0) break
    byArticle.set(article.key, 'sentences')
  }
  const shown = byArticle.size
  let texts = 0
  for (const article of newestFirst.slice(
    0,
    Math.min(shown, extent === undefined ? mostTexts : mostTextsOfSome),
  )) {
    left -= bytesOfText(article)
    if (left < 0) break
    byArticle.set(article.key, 'text')
    texts++
  }
  return { byArticle, withoutText: articles.length - texts, countedOnly: articles.length - shown }
}

function isDated({ published }: BriefArticle): boolean {
  return published !== null
}

function bytesOfStatements({ statements }: BriefArticle): number {
  return statements.reduce(
    (sum, { words, sentence }) => sum + around.statement + bytes(words.join('')) + bytes(sentence.text),
    0,
  )
}

function bytesOfText({ text, noise }: BriefArticle): number {
  return (
    bytes(text) + noise.reduce((sum, piece) => sum + around.indexLine + Math.min(bytes(piece.text), 600), 0)
  )
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
