import type { Citation } from '../../record/brief/citation.ts'

/** Words of an article that the page's first part cites, with their number within the article, from 1. */
export interface CitedWords {
  readonly number: number
  readonly citation: Citation
  /** Address of the first sentence that cites them. */
  readonly back: string
}

/** A citation with the address of the sentence that cites it. */
export interface Cited {
  readonly citation: Citation
  readonly by: string
}

/** The words that the page cites, by the key of their article; each place once, in the order of the text. */
export function citedByArticle(all: Iterable<Cited>): ReadonlyMap<string, readonly CitedWords[]> {
  const byArticle = new Map<string, Map<string, Cited>>()
  for (const cited of all) {
    const { article, span } = cited.citation
    const places = byArticle.get(article) ?? new Map<string, Cited>()
    byArticle.set(article, places)
    if (!places.has(span.join('-'))) places.set(span.join('-'), cited)
  }
  return new Map([...byArticle].map(([article, places]) => [article, numbered([...places.values()])]))
}

function numbered(cited: readonly Cited[]): readonly CitedWords[] {
  const inText = cited.toSorted(
    ({ citation: { span: a } }, { citation: { span: b } }) => a[0] - b[0] || b[1] - a[1],
  )
  return inText.map(({ citation, by }, index) => ({ number: index + 1, citation, back: by }))
}
