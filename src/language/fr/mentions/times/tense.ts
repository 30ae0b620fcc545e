import type { Tokens } from '../tokens.ts'
import type { Tense } from './tense-forms.ts'
import type { TimeWords } from './time-words.ts'

/** Tokens to either side among which the verb is sought. */
const reach = { left: 40, right: 25 }
/** Tokens that a border between clauses counts for, and the border of a quotation. */
const clauseCost = 6
const quotationCost = 15
const clauseWords = /^(?:,|;|:|\(|\)|qu[ei]|qu'|dont|ou|car|mais|tandis|alors|si)$/
const sentenceEnds = /^[.!?\n\r]$/

/** Whether the verb nearest to a time tells of what was or of what is to come, and how many tokens off it stands. */
export interface FoundTense {
  readonly tense: Tense
  readonly cost: number
}

/** The tense of the verb nearest to a time, or null where none is near. */
export function tenseAround(
  tokens: Tokens,
  [first, next]: readonly [number, number],
  words: TimeWords,
): FoundTense | null {
  const left = nearest(tokens, { from: first - 1, step: -1, most: reach.left }, words)
  const right = nearest(tokens, { from: next, step: 1, most: reach.right }, words)
  if (!left || !right) return left ?? right
  return left.cost <= right.cost ? left : right
}

/** Whether a token opens its sentence. */
export function opensSentence({ list }: Tokens, at: number): boolean {
  const before = list[at - 1]
  return before === undefined || (before.kind === 'mark' && sentenceEnds.test(before.key))
}

interface Search {
  readonly from: number
  readonly step: 1 | -1
  readonly most: number
}

function nearest(tokens: Tokens, { from, step, most }: Search, words: TimeWords): FoundTense | null {
  let cost = 0
  for (let at = from, seen = 0; seen < most; at += step, seen++) {
    const token = tokens.list[at]
    if (!token || (token.kind === 'mark' && sentenceEnds.test(token.key))) return null
    cost++
    if (token.key === '"') cost += quotationCost
    else if (clauseWords.test(token.key)) cost += clauseCost
    const tense = token.kind === 'word' ? tenseAt(tokens, at, words) : null
    if (tense) return { tense, cost }
  }
  return null
}

const adverb =
  /ment$|^(?:deja|bien|aussi|pas|plus|jamais|encore|toujours|ensuite|depuis|donc|tous|toutes?|notamment|d'ores)$/
const participle = /(?:[eiu]|ee|[eiu]s|ees|it|ert|ait|eint|aint|oint|ort|os)$/
const noParticiple = /^(?:l[ae]|les|une?|des|ce|que|qui|de|du|entre|comme|notre|leur|cette|quatre|lui)$/

function tenseAt(tokens: Tokens, at: number, words: TimeWords): Tense | null {
  const key = tokens.key(at)
  if (key === 'est') return tokens.key(at - 1) === "s'" ? 'past' : null
  if (key === 'sont') return tokens.key(at - 1) === 'se' ? 'past' : null
  const form = words.tenseOf(key)
  if (!form) return null
  if (form === 'auxiliary') return isAuxiliary(tokens, at) ? 'past' : null
  if (form === 'perfect') return isPerfect(tokens, at) ? 'past' : null
  return isName(tokens, at) ? null : form
}

/** Whether a participle follows. Folding makes one word of « a » and « à ». */
function isAuxiliary(tokens: Tokens, at: number): boolean {
  const token = tokens.list[at]
  if (!token || tokens.text.charAt(token.start) === 'à' || tokens.text.charAt(token.start) === 'À')
    return false
  if (token.key.includes('-')) return true
  let next = at + 1
  while (next < at + 4 && adverb.test(tokens.key(next))) next++
  const key = tokens.key(next)
  return participle.test(key) && !noParticiple.test(key) && !isName(tokens, next)
}

function isPerfect(tokens: Tokens, at: number): boolean {
  const before = adverb.test(tokens.key(at - 1)) ? at - 2 : at - 1
  return /^(?:est|sont|etait|etaient)$/.test(tokens.key(before))
}

/** A capital within the sentence: « Ankara » is no verb. */
function isName(tokens: Tokens, at: number): boolean {
  const first = tokens.text.charAt(tokens.list[at]?.start ?? 0)
  return first !== first.toLowerCase() && !sentenceEnds.test(tokens.key(at - 1)) && at > 0
}
