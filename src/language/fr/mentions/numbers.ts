import type { Tokens } from './tokens.ts'

/** A number in words, and the token after it. */
export interface SpelledNumber {
  readonly value: number
  readonly next: number
}

const units =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const tens: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
]
const hundred = /^cents?$/
const small = new Map<string, number>([
  ...units.map((word, value) => [word, value] as const),
  ['une', 1],
  ...tens,
])

/**
 * Reads a number below a million in words: « vingt et un », « cent mille », « quatre-vingt-dix ». The scales from a million
 * on are no part of it.
 */
export function spelledNumber(tokens: Tokens, at: number): SpelledNumber | null {
  const sum: Sum = { done: 0, open: 0 }
  let next = at
  while (addWord(tokens.key(next), sum)) next++
  const isJoined = tokens.key(next) === 'et' && sum.open % 100 >= 20 && sum.open % 10 === 0
  if (isJoined && /^(?:une?|onze)$/.test(tokens.key(next + 1))) {
    addWord(tokens.key(next + 1), sum)
    next += 2
    if (addWord(tokens.key(next), sum)) next++
  }
  return next === at ? null : { value: sum.done + sum.open, next }
}

interface Sum {
  /** What stands before « mille ». */
  done: number
  open: number
}

/** Adds one word, which hyphens may join from several; false where it is no number or none that can follow. */
function addWord(key: string, sum: Sum): boolean {
  if (!key.includes('-')) return addPart(key, sum)
  if (!isNumberWord(key)) return false
  return key.split('-').every((part) => part === 'et' || addPart(part, sum))
}

/** Whether a folded word is a number or joined from numbers. */
export function isNumberWord(word: string): boolean {
  if (word.includes('-')) return word.split('-').every((part) => part === 'et' || isNumberWord(part))
  return small.has(word) || word === 'cent' || word === 'cents' || word === 'mille'
}

function addPart(part: string, sum: Sum): boolean {
  if (part === 'mille') {
    if (sum.done > 0) return false
    sum.done = (sum.open || 1) * 1000
    sum.open = 0
    return true
  }
  if (hundred.test(part)) {
    if (sum.open > 9) return false
    sum.open = (sum.open || 1) * 100
    return true
  }
  const value = small.get(part)
  if (value === undefined || !canFollow(sum.open % 100, value)) return false
  sum.open += value === 20 && sum.open % 100 === 4 ? 76 : value
  return true
}

/** « vingt » takes « deux », « quatre » takes « vingt », « dix » takes « sept »; « deux » takes nothing. */
function canFollow(open: number, value: number): boolean {
  if (open === 0) return true
  if (open === 4) return value === 20
  if (open === 10) return value >= 7 && value <= 9
  if (open === 60 || open === 80) return value < 20
  return open > 10 && open % 10 === 0 && value < 10
}
