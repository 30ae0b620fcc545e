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

/** Whether the verb nearest to a time tells of what was or of what is to come. */
export function tenseAround(tokens: Tokens, [first, next]: readonly [number, number], words: TimeWords): Tense | null {
  const left = nearest(tokens, { from: first - 1, step: -1, most: reach.left }, words)
  const right = nearest(tokens, { from: next, step: 1, most: reach.right }, words)
  if (!left || !right) return (left ?? right)?.tense ?? null
  return left.cost <= right.cost ? left.tense : right.tense
}

interface Search {
  readonly from: number
  readonly step: 1 | -1
  readonly most: number
}

function nearest(
  tokens: Tokens,
  { from, step, most }: Search,
  words: TimeWords,
): { readonly tense: Tense; readonly cost: number } | null {
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

function tenseAt(tokens: Tokens, at: number, words: TimeWords): Tense | null {
  const token = tokens.list[at]
  if (!token) return null
  const { key, start } = token
  if (key === 'est') return tokens.key(at - 1) === "s'" ? 'past' : null
  if (key === 'sont') return tokens.key(at - 1) === 'se' ? 'past' : null
  const tense = words.tenseOf(key)
  if (!tense) return null
  // Folding makes one word of « a » and « à ».
  if (key === 'a') return tokens.text.charAt(start) === 'a' ? tense : null
  return isName(tokens, at) ? null : tense
}

/** A capital within the sentence: « Ankara » is no verb. */
function isName(tokens: Tokens, at: number): boolean {
  const first = tokens.text.charAt(tokens.list[at]?.start ?? 0)
  return first !== first.toLowerCase() && !sentenceEnds.test(tokens.key(at - 1)) && at > 0
}
