import type { Time } from '../../../model/mention.ts'
import { dayNumber } from './times/calendar.ts'
import { applyEdge } from './times/edge.ts'
import type { Draft } from './times/expression.ts'
import { proposeTimes } from './times/propose.ts'
import { readReference } from './times/reference.ts'
import { dress } from './times/refine/dress.ts'
import { joinNeighbours } from './times/refine/join.ts'
import { type Context, resolve } from './times/resolve.ts'
import { edtfOf, type Resolved } from './times/resolved.ts'
import { timeRules } from './times/rules/rules.ts'
import { tenseAround } from './times/tense.ts'
import { loadTimeWords, type TimeWords } from './times/time-words.ts'
import { type Tokens, tokenise } from './tokens.ts'

/** A reader of French dates, each as an EDTF value; `reference` is the EDTF day, month or year of publication. */
export function loadTimes(): (text: string, reference: string | null) => readonly Time[] {
  const find = loadTimeFinder()
  return (text, reference) => {
    const { tokens, drafts, words } = find(text)
    return resolveAll(tokens, drafts, { words, reference })
  }
}

/** The times of a text before they are resolved. */
export interface FoundTimes {
  readonly tokens: Tokens
  readonly drafts: readonly Draft[]
  readonly words: TimeWords
}

/** A finder of the words of times. */
export function loadTimeFinder(): (text: string) => FoundTimes {
  const words = loadTimeWords()
  const rules = timeRules(words)
  return (text) => {
    const tokens = tokenise(text)
    const proposed = joinNeighbours(tokens, proposeTimes(tokens, rules, words))
    return { tokens, words, drafts: proposed.flatMap((draft) => dress(tokens, draft, words) ?? []) }
  }
}

function resolveAll(
  tokens: Tokens,
  drafts: readonly Draft[],
  { words, reference: given }: { readonly words: TimeWords; readonly reference: string | null },
): readonly Time[] {
  const reference = readReference(given)
  const times: Time[] = []
  const told: Told = { last: null, past: null, value: null }
  for (const draft of drafts) {
    let known: ReturnType<Context['tense']> | undefined
    const tense = () => (known === undefined ? (known = tenseOf(tokens, draft, words)) : known)
    const isAhead = draft.expression.kind === 'anaphor' && tense() === 'future'
    const context = { reference, told: isAhead ? told.last : (told.past ?? (reference ? null : told.last)), toldValue: told.value, tense }
    const found = resolve(draft.expression, context)
    if (!found) continue
    const resolved = applyEdge(found, draft)
    times.push({ span: spanOf(tokens, draft), value: edtfOf(resolved, draft.side), basis: resolved.basis })
    remember(told, found, reference?.day ?? null)
  }
  return times
}

function tenseOf(tokens: Tokens, { first, next, side }: Draft, words: TimeWords): ReturnType<Context['tense']> {
  if (side === 'since' && tokens.key(first) === 'depuis') return 'past'
  return tenseAround(tokens, [first, next], words) ?? (side === 'until' ? 'future' : null)
}

interface Told {
  /** The day told last, and the last of them that is not after publication. */
  last: number | null
  past: number | null
  value: string | null
}

function remember(told: Told, { from, to, list }: Resolved, published: number | null): void {
  if (list || !/^\d{4}/.test(from)) return
  told.value = from
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(to === null || to.length < 10 ? from : to)
  const isStretch = to !== null && Date.parse(to) - Date.parse(from) > 2 * 86_400_000
  if (!day || isStretch) return
  told.last = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]))
  if (published === null || told.last <= published) told.past = told.last
}

function spanOf({ list }: Tokens, { first, next }: Draft): readonly [number, number] {
  return [list[first]?.start ?? 0, list[next - 1]?.end ?? 0]
}
