import { type Span, trimmed } from '../../model/span.ts'
import { mix, wordsOf } from './words.ts'

/** A sentence as it is compared with others. */
export interface Sentence {
  readonly span: Span
  /** The words in order. */
  readonly hashes: Uint32Array
  /** Equal for sentences of the same words in the same order. */
  readonly key: number
}

/** An end of a sentence, not after an initial, with the quotes that close it; or the end of a line. */
const boundary = /(?<![.!?…]|(?<!\p{L})\p{Lu})[.!?…]+["»”’)\]\u00a0 ]*[ \u00a0](?=[\p{Lu}\d"«“(—–-])|\n+/gu

/** The sentences of a text as far as punctuation tells them; what has no word is none. Both texts are cut alike, which is what counts. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const ends = [...text.matchAll(boundary)].map((match) => match.index + match[0].length)
  for (const end of [...ends, text.length]) {
    const hashes = wordsOf(text.slice(start, end))
    if (hashes.length > 0)
      sentences.push({
        span: trimmed(text, [start, end]),
        hashes,
        key: hashes.reduce(mix, hashes.length),
      })
    start = end
  }
  return sentences
}
