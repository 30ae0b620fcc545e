import type { KeptCorrection } from '../../model/correction.ts'
import { type Rejected, rejectedIn } from '../../record/corrections/rejections.ts'
import type { Store } from '../../store/store.ts'

/** The rejections that rest on something in the record, in their order. */
export function rejectedOf(store: Store, kept: readonly KeptCorrection[]): readonly Rejected[] {
  const articles = new Set(
    kept.flatMap(({ correction }) => (correction.kind === 'reject' ? correction.article : [])),
  )
  const found = [...articles].flatMap((id) => {
    const reading = store.reading(id)
    return reading === null ? [] : rejectedIn(reading, kept)
  })
  return found.sort((a, b) => a.number - b.number)
}
