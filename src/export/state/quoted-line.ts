import type { Evidence } from '../../record/state/evidence.ts'
import { clip } from '../clip.ts'

/** Most characters of a quotation on a line of the terminal. */
const mostWords = 84

/** The words of the evidence, cut to a line, with who says them when. */
export function quotedLine({ quote, speaker, dated, undated }: Evidence): string {
  const words = clip(quote.replace(/\s+/g, ' ').trim(), mostWords)
  const by = speaker === null ? 'the article itself' : clip(speaker, 40)
  return `“${words}” — ${by}, ${dated?.on ?? (undated ? 'no day' : 'day unknown')}`
}
