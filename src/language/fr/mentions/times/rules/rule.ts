import type { Tokens } from '../../tokens.ts'
import type { Draft, Expression } from '../expression.ts'
import type { TimeWords } from '../time-words.ts'

/** Proposes the time whose telling word is the token, or none. */
export type TimeRule = (tokens: Tokens, at: number, words: TimeWords) => Draft | null

/** A draft of nothing but its words and what they say. */
export function draftOf(
  [first, next]: readonly [number, number],
  expression: Expression,
  needs: Draft['needs'] = null,
): Draft {
  return { first, next, expression, edge: null, side: null, needs }
}

/** The year that four digits give, or null. */
export function yearAt(tokens: Tokens, at: number): number | null {
  const token = tokens.list[at]
  if (token?.kind !== 'number' || !/^[12]\d{3}$/.test(token.key)) return null
  return token.value
}
