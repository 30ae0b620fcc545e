import { wordsOf } from './fold.ts'
import { bagOf, shared, type WordBag } from './word-bag.ts'

/** Dice's coefficient over words: twice the shared words by all words, 0 to 1. */
export function dice(a: WordBag, b: WordBag): number {
  const all = a.size + b.size
  return all > 0 ? (2 * shared(a, b)) / all : 0
}

/**
 * How much of the shorter text stands in the other, 0 to 1: the found words may hold the gold ones or lie within them,
 * but words that run on over much of the article (three times the gold ones and 15) count for nothing.
 */
export function coverage(gold: WordBag, found: WordBag): number {
  if (gold.size === 0 || found.size === 0 || found.size > 3 * gold.size + 15) return 0
  return shared(gold, found) / Math.min(gold.size, found.size)
}

/** Jaccard's coefficient of two sets: what they share by what either has, 0 to 1; 0 where both are empty. */
export function jaccard(a: readonly unknown[], b: readonly unknown[]): number {
  const left = new Set(a)
  const right = new Set(b)
  const both = [...left].filter((item) => right.has(item)).length
  return both / (left.size + right.size - both || 1)
}

const namelessWords = new Set('le la les l un une des du de d au aux a et en son sa ses pour'.split(' '))

/** Whether two names are of the same person: one holds all words of the other, or they share three words in five. */
export function isSameName(accepted: string, found: string): boolean {
  const a = namingWords(accepted)
  const b = namingWords(found)
  if (a.size === 0 || b.size === 0) return false
  const both = shared(a, b)
  return both === a.size || both === b.size || both / Math.max(a.size, b.size) >= 0.6
}

function namingWords(name: string): WordBag {
  return bagOf(wordsOf(name).filter((word) => !namelessWords.has(word)))
}
