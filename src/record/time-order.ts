import type { BriefArticle } from './brief.ts'

type Placed = Pick<BriefArticle, 'published' | 'site' | 'title' | 'source' | 'id'>

/** After every day that EDTF can write: an open end, or no date at all. */
const never = '~'

/**
 * Orders articles by the first, then the last day that they may have been published, undated ones last;
 * articles of one day by what is known of them, so that the order never depends on how they were stored.
 */
export function byTime(a: Placed, b: Placed): number {
  return compare(sortKey(a), sortKey(b))
}

function sortKey({ published, site, title, source, id }: Placed): readonly string[] {
  const { from, to } = published ?? { from: null, to: null }
  return [from ?? to ?? never, to ?? never, site ?? never, title ?? never, source, id]
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? ''
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}
