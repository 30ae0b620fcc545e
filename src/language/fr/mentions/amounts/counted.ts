import type { Tokens } from '../tokens.ts'
import type { AmountWords, Unit } from './amount-words.ts'
import type { Quantity } from './quantity.ts'

/** What a quantity counts, and the token after it. */
export interface Counted {
  readonly unit: Unit
  readonly next: number
}

const determiners = /^(?:ses|leurs|ces|nos|vos|mes|l'|la|le|les)$/
const mostAdjectives = 2

/** The unit that follows a quantity: « 12 autres soldats », « 3 millions d'euros », « une centaine de ses soldats », « 300 Palestiniens ». */
export function countedBy(tokens: Tokens, quantity: Quantity, words: AmountWords): Counted | null {
  let at = skipQuote(tokens, quantity.next)
  const isOf = /^(?:de|d')$/.test(tokens.key(at))
  const isScaled = quantity.needsOf || quantity.scale >= 1000
  if (isOf) {
    at = skipQuote(tokens, at + 1)
    if (determiners.test(tokens.key(at))) at++
    else if (!isScaled) return null
  }
  const direct = unitAt(tokens, at, { quantity, words })
  if (direct) return isOf || !isScaled || direct.unit.isCurrency ? direct : null
  if (isScaled && !isOf) return null
  for (let passed = 0; passed < mostAdjectives && words.adjectives.has(tokens.key(at)); passed++) {
    at++
    const found = unitAt(tokens, at, { quantity, words })
    if (found) return found
  }
  return null
}

/** The currency that stands before a number: « $300 million », « USD 300 millions ». */
export function currencyBefore(
  tokens: Tokens,
  at: number,
  words: AmountWords,
): { readonly unit: Unit; readonly first: number } | null {
  const found = words.units.before(tokens, at)
  const unit = found?.value.find(({ isCurrency }) => isCurrency)
  if (!found || !unit) return null
  const printed = tokens.text.slice(tokens.list[found.first]?.start, tokens.list[found.next - 1]?.end)
  return /^(?:[A-Z]{0,3} ?[$€£¥]|[A-Z]{3}|[$€£¥] ?[A-Z]{2})$/.test(printed)
    ? { unit, first: found.first }
    : null
}

function skipQuote(tokens: Tokens, at: number): number {
  return tokens.key(at) === '"' ? at + 1 : at
}

function unitAt(
  tokens: Tokens,
  at: number,
  { quantity, words }: { readonly quantity: Quantity; readonly words: AmountWords },
): Counted | null {
  const found = words.units.at(tokens, at)
  const unit = found?.value.find(({ least }) => quantity.value >= least)
  if (found && unit) return isSpeed(tokens, found.next) ? null : { unit, next: found.next }
  return isPeople(tokens, at, words) ? { unit: { name: 'person', isCurrency: false }, next: at + 1 } : null
}

/** « 90 km/h ». */
function isSpeed(tokens: Tokens, next: number): boolean {
  return tokens.key(next) === '/'
}

/** A people's name in the plural: « 300 Palestiniens ». */
function isPeople(tokens: Tokens, at: number, { endings }: AmountWords): boolean {
  const token = tokens.list[at]
  if (token?.kind !== 'word' || token.key.length < 5) return false
  const printed = tokens.text.slice(token.start, token.start + 2)
  const isCapital = printed.charAt(0) !== token.key.charAt(0) && /^\p{Lu}\p{Ll}/u.test(printed)
  return isCapital && endings.some((ending) => token.key.endsWith(ending))
}
