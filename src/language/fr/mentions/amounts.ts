import type { Amount } from '../../../model/mention.ts'
import { loadAmountWords } from './amounts/amount-words.ts'
import { proposeAmounts } from './amounts/propose.ts'
import { isNumberWord } from './numbers.ts'
import { type Tokens, tokenise } from './tokens.ts'

/** Words other than numbers that may open an amount. */
const openers = new Set(['des', 'plusieurs', 'quelques', 'les', 'demi-'])

function isOpener(key: string): boolean {
  return openers.has(key) || isNumberWord(key)
}

/**
 * A reader of French amounts: money, counted people, arms, ships, and goods by weight.
 *
 * @param tokensOf cuts a text.
 * @throws TableError where a table can't be used.
 */
export function loadAmounts(
  tokensOf: (text: string) => Tokens = tokenise,
): (text: string) => readonly Amount[] {
  const words = loadAmountWords()
  return (text) => {
    const tokens = tokensOf(text)
    return proposeAmounts(tokens, words, isOpener).map(({ first, next, value, unit, bound }) => ({
      span: [tokens.list[first]?.start ?? 0, tokens.list[next - 1]?.end ?? 0],
      value,
      unit: unit.name,
      bound,
    }))
  }
}
