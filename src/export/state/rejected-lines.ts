import type { ReviewedState } from '../../record/corrections/reviewed-state.ts'
import { clip } from '../clip.ts'

/** Most characters of a quotation on a line of the terminal. */
const mostWords = 84

/** What was rejected, why, by whom and when. */
export function rejectedLines({ rejected }: ReviewedState): readonly string[] {
  return rejected.map(({ says, quote, why, by, at, number }) => {
    const words = clip(quote.replace(/\s+/g, ' ').trim(), mostWords)
    return `${says}: “${words}” — ${clip(why, mostWords)} (${by === null ? '' : `${clip(by, 40)}, `}${at.slice(0, 10)}, correction ${number})`
  })
}
