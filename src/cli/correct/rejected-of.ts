import type { KeptCorrection } from '../../model/correction.ts'
import { type Rejected, rejectedIn, withoutRejectedOf } from '../../record/corrections/rejections.ts'
import { knownArticle } from '../../record/state/known-article.ts'
import type { Store } from '../../store/store.ts'

/** The rejections that rest on something in the articles of the record that count as of a day (`YYYY-MM-DD`; absent: all), in their order. */
export function rejectedOf(
  store: Store,
  kept: readonly KeptCorrection[],
  asOf?: string,
): readonly Rejected[] {
  const articles = new Set(
    kept.flatMap(({ correction }) => (correction.kind === 'reject' ? correction.article : [])),
  )
  const found = [...articles].flatMap((id) => {
    const reading = store.reading(id)
    if (reading === null) return []
    const { knownFrom } = knownArticle(withoutRejectedOf(reading, kept))
    const counts = asOf === undefined || (knownFrom !== null && knownFrom <= asOf)
    return counts ? rejectedIn(reading, kept) : []
  })
  return found.sort((a, b) => a.number - b.number)
}
