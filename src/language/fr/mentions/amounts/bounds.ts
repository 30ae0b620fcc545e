import type { Amount } from '../../../../model/mention.ts'
import type { Tokens } from '../tokens.ts'
import type { AmountWords } from './amount-words.ts'

/** A bound and the tokens that it stands on. */
export interface FoundBound {
  readonly bound: Amount['bound']
  readonly first: number
  readonly next: number
}

const afterwards = /^(?:au (?:moins|minimum|maximum|plus)|minimum|maximum|environ)$/

/** The bound that stands before an amount (« plus de », « environ ») or right behind it (« au moins »). */
export function boundOf(
  tokens: Tokens,
  [first, next]: readonly [number, number],
  words: AmountWords,
): FoundBound | null {
  const start = /^(?:"|les|l[ae])$/.test(tokens.key(first - 1)) ? first - 1 : first
  const before = words.bounds.before(tokens, first) ?? words.bounds.before(tokens, start)
  if (before) return { bound: before.value, first: before.first, next }
  const after = words.bounds.at(tokens, next)
  if (!after) return null
  const phrase = tokens.list
    .slice(after.first, after.next)
    .map(({ key }) => key)
    .join(' ')
  return afterwards.test(phrase) ? { bound: after.value, first, next: after.next } : null
}
