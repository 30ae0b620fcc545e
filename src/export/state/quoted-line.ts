import type { Evidence } from '../../record/state/evidence.ts'
import { clip } from '../clip.ts'

/** Most characters of a quotation on a line of the terminal. */
const mostWords = 84

/** The words of the evidence, cut to a line, with who says them when. */
export function quotedLine({ quote, speaker, in: part, dated, undated }: Evidence): string {
  const words = clip(quote.replace(/\s+/g, ' ').trim(), mostWords)
  const itself = part === 'title' ? 'its title' : 'the article itself'
  const by = speaker === null ? itself : `${clip(speaker, 40)}${part === 'title' ? ', in the title' : ''}`
  return `“${words}” — ${by}, ${dated?.on ?? (undated ? 'no day' : 'day unknown')}`
}
