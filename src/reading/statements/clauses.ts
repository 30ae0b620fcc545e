import type { StatementForms } from '../../language/statement-forms.ts'
import type { Span } from '../../model/span.ts'
import type { Cue } from './cues.ts'
import { type Item, isMark, keyOf } from './items.ts'
import { tokenOf, type WordFinder } from './trees.ts'

/** A stretch of items `[from, to)` of a sentence. */
export type Stretch = readonly [from: number, to: number]

/** A sentence as the rules see it. */
export interface Clauses {
  readonly items: readonly Item[]
  readonly cues: readonly Cue[]
  readonly forms: StatementForms
  /** Whether the sentence is a paragraph of its own. */
  readonly isParagraph: boolean
  /** The article's text, in which the spans lie. */
  readonly text: string
  /** Words of the trees by their place. */
  readonly wordAt: WordFinder
}

/** The characters from the first to the last item of a stretch; null where it is empty. */
export function spanOf(items: readonly Item[], [from, to]: Stretch): Span | null {
  const first = items[from]
  const last = items[to - 1]
  return first && last && to > from ? [first.span[0], last.span[1]] : null
}

/**
 * Where what is said ends, if it begins at an item: before the next clause of saying that is not nested in it, at a
 * semicolon, or at the end of the sentence; without closing marks and the conjunction that leads on.
 */
export function contentEnd(clauses: Clauses, start: number): number {
  const { items, cues } = clauses
  const stop = items.findIndex((item, at) => at >= start && isMark(item, ';'))
  const opensSubordinate = subordinateEnd(clauses, start)
  const ends = cues.filter(({ from }) => from > start).map((cue) => joint(clauses, cue, start))
  const end = Math.min(...[stop, opensSubordinate, ...ends].filter((at) => at > start), items.length)
  return trimEnd(clauses, start, end)
}

// As far as a subject reaches: « et le vice-ministre russe des Affaires étrangères chargé de … ».
const subjectReach = 12

/**
 * The comma or conjunction by which a clause of saying is joined to the one before; -1 where it is nested in it, as
 * after « que » and « qui ».
 */
function joint({ items, forms }: Clauses, cue: Cue, start: number): number {
  let conjunction = -1
  for (let at = cue.from - 1; at > Math.max(start, cue.from - subjectReach); at--) {
    const key = keyOf(items[at])
    if (isMark(items[at], ',:—–')) return at
    if (forms.isA(key, 'coordinator')) conjunction = at
    else if (forms.isA(key, 'boundary') || forms.isA(key, 'relative') || forms.looksFinite(key))
      return conjunction
  }
  return conjunction
}

/** « Alors que X répète que …, Y … »: in a clause that depends on a later one, what is said ends at the comma. */
function subordinateEnd({ items, cues, forms }: Clauses, start: number): number {
  const depends = forms.isA(keyOf(items[0]), 'subordinator')
  if (!depends || (cues[0]?.from ?? 0) > start) return -1
  return items.findIndex((item, at) => at > start && isMark(item, ','))
}

/** Takes stops, commas and conjunctions from the end of a stretch. */
export function trimEnd({ items, forms }: Clauses, start: number, end: number): number {
  let to = end
  while (
    to > start &&
    (isMark(items[to - 1], '.,;:!?…—–-(') || forms.isA(keyOf(items[to - 1]), 'coordinator'))
  )
    to--
  return to
}

/** Index of the item from `from` on that fits, within `reach` items and before a strong mark; -1 where none does. */
export function findWithin(
  { items }: Clauses,
  [from, reach]: readonly [number, number],
  fits: (item: Item, index: number) => boolean,
): number {
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const item = items[at]
    if (!item || isMark(item, ';.!?')) return -1
    if (fits(item, at)) return at
  }
  return -1
}

/** Whether an item looks like an infinitive and the parser takes it for a verb: « signer », not « ministre ». */
export function isInfinitiveAt({ items, forms, wordAt }: Clauses, at: number): boolean {
  if (!forms.isInfinitive(keyOf(items[at]))) return false
  const word = wordAt(items[at]?.span[0] ?? -1)
  return word === null || /^(?:VERB|AUX)$/.test(tokenOf(word)?.upos ?? '')
}

/** Whether the parser takes an item for a finite verb. */
export function isFiniteVerb({ wordAt }: Clauses, item: Item): boolean {
  const word = wordAt(item.span[0])
  const token = word && tokenOf(word)
  return !!token && /^(?:VERB|AUX)$/.test(token.upos) && token.feats.includes('VerbForm=Fin')
}
