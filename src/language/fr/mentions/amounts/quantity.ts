import { spelledNumber } from '../numbers.ts'
import type { Tokens } from '../tokens.ts'
import type { AmountWords } from './amount-words.ts'

/** A number with its scale, before it is known what it counts. */
export interface Quantity {
  readonly first: number
  /** The token after the last. */
  readonly next: number
  readonly value: number
  /** What « millions » multiplies by; 1 where nothing does. */
  readonly scale: number
  /** What the words themselves say of how exact it is: « une centaine » is about, « des centaines » at least. */
  readonly bound: 'exact' | 'about' | 'min'
  /** Whether only « de » leads to what is counted: « une centaine de soldats ». */
  readonly needsOf: boolean
}

/** The quantity that begins at a token, or null. « un » alone is an article. */
export function quantityAt(tokens: Tokens, at: number, words: AmountWords): Quantity | null {
  const token = tokens.list[at]
  if (token?.kind === 'number') return scaled(tokens, { first: at, next: at + 1, value: token.value }, words)
  const key = tokens.key(at)
  const group = groupAt(tokens, at, words)
  if (group) return group
  if (key === 'demi-') return half(tokens, { first: at, next: at + 1 }, words)
  if (/^une?$/.test(key) && tokens.key(at + 1) === 'demi-')
    return half(tokens, { first: at, next: at + 2 }, words)
  const spelled = spelledNumber(tokens, at)
  if (!spelled) return null
  const quantity = scaled(tokens, { first: at, ...spelled }, words)
  const isArticle = spelled.value === 1 && quantity.scale === 1
  return isArticle
    ? { first: at, next: quantity.next, value: 1, scale: 1, bound: 'exact', needsOf: true }
    : quantity
}

function scaled(
  tokens: Tokens,
  { first, next, value }: { readonly first: number; readonly next: number; readonly value: number },
  words: AmountWords,
): Quantity {
  const scale = scaleAt(tokens, next, words)
  const group =
    scale === 1 && Number.isInteger(value) && value > 1 ? words.groups.get(tokens.key(next)) : undefined
  if (group?.isPlural)
    return { first, next: next + 1, value: value * group.value, scale, bound: 'about', needsOf: true }
  if (scale === 1) return { first, next, value, scale, bound: 'exact', needsOf: false }
  const isHalf = tokens.key(next + 1) === 'et' && /^demie?$/.test(tokens.key(next + 2))
  return {
    first,
    next: isHalf ? next + 3 : next + 1,
    value: round((isHalf ? value + 0.5 : value) * scale),
    scale,
    bound: 'exact',
    needsOf: false,
  }
}

function half(
  tokens: Tokens,
  { first, next }: { readonly first: number; readonly next: number },
  words: AmountWords,
): Quantity | null {
  const scale = scaleAt(tokens, next, words)
  return scale === 1
    ? null
    : { first, next: next + 1, value: scale / 2, scale, bound: 'exact', needsOf: false }
}

/** Letters that multiply stand before a currency only, and « M » and « G » are capitals. */
function scaleAt(tokens: Tokens, at: number, words: AmountWords): number {
  const key = tokens.key(at)
  const scale = words.scales.get(key)
  if (scale === undefined) return 1
  if (key.length > 1) return scale
  const printed = tokens.text.charAt(tokens.list[at]?.start ?? 0)
  const isLetter = key === 'k' ? printed === 'k' : printed !== key
  const unit = words.units.at(tokens, at + 1)
  return isLetter && unit?.value.some(({ isCurrency }) => isCurrency) ? scale : 1
}

/** « une centaine », « un millier », « des dizaines de milliers ». */
function groupAt(tokens: Tokens, at: number, words: AmountWords): Quantity | null {
  const group = words.groups.get(tokens.key(at + 1)) ?? words.scales.get(tokens.key(at + 1))
  if (group === undefined) return null
  const opener = tokens.key(at)
  if (typeof group === 'number') return pluralScale(tokens, at, group)
  if (group.isPlural ? !/^(?:des|plusieurs|quelques|les)$/.test(opener) : !/^une?$/.test(opener)) return null
  let value = group.value
  let next = at + 2
  const more =
    tokens.key(next) === 'de'
      ? (words.scales.get(tokens.key(next + 1)) ?? words.groups.get(tokens.key(next + 1))?.value)
      : undefined
  if (more !== undefined) {
    value *= more
    next += 2
  }
  return { first: at, next, value, scale: more ?? 1, bound: group.isPlural ? 'min' : 'about', needsOf: true }
}

/** « des millions de »: at least one. */
function pluralScale(tokens: Tokens, at: number, scale: number): Quantity | null {
  if (
    !/^(?:des|plusieurs|quelques|les)$/.test(tokens.key(at)) ||
    !tokens.key(at + 1).endsWith('s') ||
    scale < 1000
  )
    return null
  return { first: at, next: at + 2, value: scale, scale, bound: 'min', needsOf: true }
}

/** Takes away what binary fractions add to a product such as 2.6 × 10⁹. */
export function round(value: number): number {
  return Number(value.toPrecision(12))
}
