import { type Tokens, tokenise } from '../tokens.ts'
import type { Draft } from './expression.ts'
import { proposeTimes } from './propose.ts'
import { dress } from './refine/dress.ts'
import { joinNeighbours } from './refine/join.ts'
import { timeRules } from './rules/rules.ts'
import { type FoundTense, tenseAround } from './tense.ts'
import { loadTimeWords, type TimeWords } from './time-words.ts'

/** The times of a text before it is known from where they count. */
export interface FoundTimes {
  readonly tokens: Tokens
  readonly drafts: readonly Draft[]
  readonly words: TimeWords
}

/**
 * A finder of times: rules propose, then neighbours are joined, then what stands before them is taken in.
 *
 * @param tokensOf cuts a text.
 * @throws TableError where a table can't be used.
 */
export function loadTimeFinder(tokensOf: (text: string) => Tokens = tokenise): (text: string) => FoundTimes {
  const words = loadTimeWords()
  const rules = timeRules(words)
  return (text) => {
    const tokens = tokensOf(text)
    const joined = joinNeighbours(tokens, proposeTimes(tokens, rules, words))
    return { tokens, words, drafts: joined.flatMap((draft) => dress(tokens, draft, words) ?? []) }
  }
}

/** Whether a time lies behind or ahead: « depuis » looks back, « d'ici » ahead, else the nearest verb says it. */
export function tenseOf({ tokens, words }: FoundTimes, { first, next, side }: Draft): FoundTense | null {
  if (side === 'since' && tokens.key(first) === 'depuis') return { tense: 'past', cost: 0 }
  if (side === 'until' && /^(?:d'|au)$/.test(tokens.key(first))) return { tense: 'future', cost: 0 }
  const found = tenseAround(tokens, [first, next], words)
  if (found || side !== 'until') return found
  return { tense: 'future', cost: 0 }
}

/** The place of a draft in the text. */
export function spanOf(
  { tokens }: FoundTimes,
  { first, next }: Draft,
): readonly [start: number, end: number] {
  return [tokens.list[first]?.start ?? 0, tokens.list[next - 1]?.end ?? 0]
}
