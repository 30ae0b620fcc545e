import type { Gold } from './gold.ts'
import type { ScoredReading, Spans } from './scored-reading.ts'

/** An article's gold and what a reader made of it. */
export interface JudgedArticle<Made extends ScoredReading = ScoredReading> {
  readonly gold: Gold
  /** Absent where the article was not read: all of its gold is missed. */
  readonly reading: Made | undefined
}

/** The items that have to be found; the others count neither way. */
export function required<Item extends { readonly optional?: boolean | undefined }>(
  items: readonly Item[],
): Item[] {
  return items.filter((item) => !item.optional)
}

/** The words that the spans stand over, joined by a blank; without any span, the whole text. */
export function wordsAt(reading: ScoredReading, spans: Spans): string {
  const { text } = reading.article
  if (isSpan(spans)) return text.slice(...spans)
  return spans.length > 0 ? spans.map((span) => text.slice(...span)).join(' ') : text
}

function isSpan(spans: Spans): spans is readonly [number, number] {
  return typeof spans[0] === 'number'
}
