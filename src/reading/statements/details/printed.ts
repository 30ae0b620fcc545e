import type { Word } from '../../../model/syntax.ts'

/** The words of the article from the first to the last of some words, white space folded. */
export function printed(words: readonly Word[], text: string): string {
  const [start, end] = [words[0]?.span[0] ?? 0, words.at(-1)?.span[1] ?? 0]
  return text.slice(start, end).replace(/\s+/g, ' ')
}
