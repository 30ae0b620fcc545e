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

/** The words that the page cites, by the key of their article; each place once, the title's first, in their order. */
export function citedByArticle(all: Iterable<Cited>): ReadonlyMap<string, readonly CitedWords[]> {
  const byArticle = new Map<string, Map<string, Cited>>()
  for (const cited of all) {
    const { article } = cited.citation
    const places = byArticle.get(article) ?? new Map<string, Cited>()
    byArticle.set(article, places)
    const place = placeOf(cited.citation)
    if (!places.has(place)) places.set(place, cited)
  }
  return new Map([...byArticle].map(([article, places]) => [article, numbered([...places.values()])]))
}

/** Where in its article a citation stands; no two places are the same. */
export function placeOf({ in: part, span }: Pick<Citation, 'in' | 'span'>): string {
  return `${part ?? 'text'}-${span.join('-')}`
}

/** Those of the words that stand in the title, or in the text. */
export function citedIn(part: 'title' | 'text', cited: readonly CitedWords[] = []): readonly CitedWords[] {
  return cited.filter(({ citation }) => (citation.in ?? 'text') === part)
}

function numbered(cited: readonly Cited[]): readonly CitedWords[] {
  const inOrder = [...cited].sort(
    ({ citation: a }, { citation: b }) =>
      (a.in === 'title' ? 0 : 1) - (b.in === 'title' ? 0 : 1) ||
      a.span[0] - b.span[0] ||
      b.span[1] - a.span[1],
  )
  return inOrder.map(({ citation, by }, index) => ({ number: index + 1, citation, back: by }))
}
