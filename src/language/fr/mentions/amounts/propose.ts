import type { Tokens } from '../tokens.ts'
import type { AmountWords, Unit } from './amount-words.ts'
import { boundOf } from './bounds.ts'
import { countedBy, currencyBefore } from './counted.ts'
import type { AmountDraft } from './draft.ts'
import { unitLeftOut, unknownMoney } from './elided.ts'
import { type Quantity, quantityAt, round } from './quantity.ts'

/** Up to here a definite number in words names who was told of before. */
const mostNamed = 3

/** The amounts of a text in their order; a range gives two on the same words. */
export function proposeAmounts(
  tokens: Tokens,
  words: AmountWords,
  isOpener: (key: string) => boolean,
): readonly AmountDraft[] {
  const drafts: AmountDraft[] = []
  const { list } = tokens
  for (let at = 0; at < list.length; ) {
    const token = list[at]
    const isTrigger = token?.kind === 'number' || (token?.kind === 'word' && isOpener(token.key))
    const found = isTrigger ? amountsAt(tokens, at, { words, drafts }) : []
    drafts.push(...found)
    at = Math.max(at + 1, found.at(-1)?.next ?? 0)
  }
  return withUnitsToCome(drafts)
}

/** Sums before the first currency take it: « 350 milliards, dont 50 milliards d'euros de prêts ». */
function withUnitsToCome(drafts: readonly AmountDraft[]): readonly AmountDraft[] {
  return drafts.flatMap((draft, at) => {
    if (draft.unit !== unknownMoney) return [draft]
    const currency = drafts.slice(at).find(({ unit }) => unit.isCurrency && unit !== unknownMoney)
    return currency ? [{ ...draft, unit: currency.unit }] : []
  })
}

interface Setting {
  readonly words: AmountWords
  /** The amounts before, from which a unit may be understood. */
  readonly drafts: readonly AmountDraft[]
}

function amountsAt(tokens: Tokens, at: number, { words, drafts }: Setting): readonly AmountDraft[] {
  const quantity = quantityAt(tokens, at, words)
  if (!quantity || isYear(tokens, quantity)) return []
  const range = rangeAt(tokens, quantity, { words, drafts })
  if (range) return range
  const counted = countedAt(tokens, quantity, { words, drafts })
  if (!counted) return []
  const edges = boundOf(tokens, [counted.first, counted.next], words)
  return [
    {
      ...counted,
      first: edges?.first ?? counted.first,
      next: edges?.next ?? counted.next,
      bound: edges?.bound ?? quantity.bound,
    },
  ]
}

/** A quantity with what it counts, which may stand before it or be understood. */
function countedAt(
  tokens: Tokens,
  quantity: Quantity,
  { words, drafts }: Setting,
): Omit<AmountDraft, 'bound'> | null {
  const { first, next, value } = quantity
  const after = countedBy(tokens, quantity, words)
  const before = after?.unit.isCurrency ? null : currencyBefore(tokens, first, words)
  if (before) {
    // Where the sign of the currency comes first, the notation is English, and so is its billion.
    const isBillion = quantity.scale === 1e12 && tokens.key(next - 1).startsWith('billion')
    return { first: before.first, next, value: isBillion ? round(value / 1000) : value, unit: before.unit }
  }
  if (after)
    return isAnaphor(tokens, quantity, after.unit)
      ? null
      : { first, next: after.next, value, unit: after.unit }
  const unit = unitLeftOut(tokens, quantity, { words, drafts })
  return unit && { first, next, value, unit }
}

/** « les deux pays », « ces trois hommes » name who was told of before; « un de ses soldats » counts nobody. */
function isAnaphor(tokens: Tokens, { first, value, scale }: Quantity, { name, isCurrency }: Unit): boolean {
  if (tokens.list[first]?.kind !== 'word' || scale !== 1) return false
  if (value === 1) return !isCurrency
  return (
    value <= mostNamed &&
    /^(?:country|person)$/.test(name) &&
    /^(?:les|des|ces|ses|aux)$/.test(tokens.key(first - 1))
  )
}

/** « entre 2 et 5 millions d'euros », « de 25.000 à 50.000 tonnes », « deux ou trois soldats »: the least and the most. */
function rangeAt(tokens: Tokens, low: Quantity, setting: Setting): readonly AmountDraft[] | null {
  const joint = tokens.key(low.next)
  const opener = tokens.key(low.first - 1)
  const isRange = joint === 'et' ? opener === 'entre' : /^(?:a|ou|-)$/.test(joint)
  const high = isRange ? quantityAt(tokens, low.next + 1, setting.words) : null
  if (!high) return null
  const counted = countedBy(tokens, high, setting.words)
  const value =
    low.scale === 1 && high.scale > 1 && low.value < 1000 ? round(low.value * high.scale) : low.value
  if (!counted || value >= high.value) return null
  const first = /^(?:entre|de)$/.test(opener) ? low.first - 1 : low.first
  const both = { first, next: counted.next, unit: counted.unit }
  return [
    { ...both, value, bound: 'min' },
    { ...both, value: high.value, bound: 'max' },
  ]
}

/** « en 2022 », whatever stands behind it. */
function isYear(tokens: Tokens, { first, next }: Quantity): boolean {
  return (
    next === first + 1 &&
    /^(?:19|20)\d\d$/.test(tokens.key(first)) &&
    /^(?:en|depuis|annee)$/.test(tokens.key(first - 1))
  )
}
