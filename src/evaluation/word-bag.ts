import { wordsOf } from './fold.ts'

/** The words of a text with their number, whatever their order. */
export interface WordBag {
  readonly size: number
  readonly counts: ReadonlyMap<string, number>
}

/** Counts words. */
export function bagOf(words: readonly string[]): WordBag {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { size: words.length, counts }
}

/** Counts the words of a text. */
export function bagOfText(text: string): WordBag {
  return bagOf(wordsOf(text))
}

/** How many words the two have in common, each as often as in both. */
export function shared(a: WordBag, b: WordBag): number {
  let total = 0
  for (const [word, count] of a.counts) total += Math.min(count, b.counts.get(word) ?? 0)
  return total
}
