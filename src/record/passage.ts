import type { Span } from '../model/span.ts'
import { overlaps } from '../model/span.ts'

/** The sentences from the first to the last that the words touch, as one span; the words themselves where no sentence holds them. */
export function passageAround(sentences: readonly Span[], words: Span): Span {
  const first = firstEndingAfter(sentences, words[0])
  let [start, end] = words
  for (let index = first; index < sentences.length; index++) {
    const sentence = sentences[index]
    if (sentence === undefined || !overlaps(sentence, words)) break
    start = Math.min(start, sentence[0])
    end = Math.max(end, sentence[1])
  }
  return [start, end]
}

/** Sentences are in order and do not overlap, so the place can be halved towards. */
function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.[1] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The span cut to what a text of `length` code units has. */
export function withinText(length: number, span: Span): Span {
  const start = Math.min(Math.max(span[0], 0), length)
  return [start, Math.min(Math.max(span[1], start), length)]
}
