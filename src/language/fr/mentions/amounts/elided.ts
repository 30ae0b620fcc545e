import type { Tokens } from '../tokens.ts'
import type { AmountWords, Unit } from './amount-words.ts'
import type { AmountDraft } from './draft.ts'
import type { Quantity } from './quantity.ts'

/** Tokens back to which a unit may be understood from an amount before. */
const reach = { money: 400, count: 60 }
/** From here on a sum without a unit is money. */
const billion = 1e9

/** Stands for the currency of a sum that no amount before gives; the next that the text names. */
export const unknownMoney: Unit = { name: 'money', isCurrency: true }

/** The unit that a quantity leaves out and an amount before it gives: « 500 millions de dollars, dont 300 millions ». */
export function unitLeftOut(
  tokens: Tokens,
  quantity: Quantity,
  { words, drafts }: { readonly words: AmountWords; readonly drafts: readonly AmountDraft[] },
): Unit | null {
  if (quantity.needsOf) return null
  const isLarge = quantity.scale >= 1e6
  if (isLarge) return isFollowedByOther(tokens, quantity, words) ? null : unitOfSum(quantity, drafts)
  return isBareCount(tokens, quantity) ? unitOfCount(tokens, quantity, drafts) : null
}

function unitOfSum({ first, value }: Quantity, drafts: readonly AmountDraft[]): Unit | null {
  const near = drafts.filter(({ next }) => first - next <= reach.money)
  const last = near.at(-1)
  if (last && value < billion && last.value >= 1e5 && first - last.next <= reach.count) return last.unit
  const before = near.findLast(({ unit }) => unit.isCurrency && unit !== unknownMoney)?.unit
  return before ?? (value >= billion ? unknownMoney : null)
}

/** « 3 millions de logements » counts what is not known here. */
function isFollowedByOther(tokens: Tokens, { next }: Quantity, words: AmountWords): boolean {
  const key = tokens.key(next)
  if (key === '%' || /^(?:ans|annees|fois)$/.test(key)) return true
  return /^(?:de|d')$/.test(key) && !words.money.has(tokens.key(next + 1))
}

/** Measures of the ground, which a number without one is too seldom of. */
const measures = /metre|km|hectare/

const closing =
  /^(?:[.,;:!?)"\n]|et|ou|en|dans|au|aux|a|contre|pour|selon|avant|apres|depuis|sont|ont|etaient|seraient|puis|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/

/** A number in groups or with a fraction, or one set against another, that no noun follows. */
function isBareCount(tokens: Tokens, { first, next, scale }: Quantity): boolean {
  const token = tokens.list[first]
  if (token?.kind !== 'number' || scale !== 1 || next !== first + 1) return false
  if (token.glued && /^[-/.,$€£\p{L}]$/u.test(tokens.key(first - 1))) return false
  if (tokens.list[next]?.glued && !closing.test(tokens.key(next))) return false
  const isGrouped = /[ .]\d{3}|,\d/.test(token.key)
  const isAgainst = /^(?:contre|dont)$/.test(tokens.key(first - 1))
  return (isGrouped || isAgainst) && (next >= tokens.list.length || closing.test(tokens.key(next)))
}

/** The unit of the amount before in the same paragraph; money wants its scale or its sign. */
function unitOfCount(tokens: Tokens, { first }: Quantity, drafts: readonly AmountDraft[]): Unit | null {
  const last = drafts.at(-1)
  if (!last || last.unit.isCurrency || measures.test(last.unit.name) || first - last.next > reach.count)
    return null
  for (let at = last.next; at < first; at++) if (tokens.key(at) === '\n') return null
  return last.unit
}
