import type { Attribution } from '../../../language/statement-forms.ts'
import { type Clauses, contentEnd, isFiniteVerb, type Stretch, trimEnd } from '../clauses.ts'
import { type Item, isMark, keyOf } from '../items.ts'
import { modeOf } from './mode.ts'
import type { Draft } from './rule.ts'

/** Where the words of an attribution stand among the items, `[from, to)`. */
export interface FoundAttribution {
  readonly from: number
  readonly to: number
}

/** « Selon X, … », « …, selon X, … », « …, selon X »: the rest of the clause is what X says. */
export function attributionDrafts(clauses: Clauses): Draft[] {
  return listAttributions(clauses).flatMap((found) => draftOf(found, clauses) ?? [])
}

/** The attributions of a sentence, in their order. */
export function listAttributions({ items, forms }: Pick<Clauses, 'items' | 'forms'>): FoundAttribution[] {
  return items.flatMap((_, from) => {
    const candidates = forms.attributionsFrom(keyOf(items[from]))
    const match = candidates.find((attribution) => standsAt(attribution, items, from))
    return match ? [{ from, to: from + match.words.length }] : []
  })
}

function standsAt({ words, kind }: Attribution, items: readonly Item[], from: number): boolean {
  return (
    (kind === 'plain' || from === 0) && words.every((word, offset) => keyOf(items[from + offset]) === word)
  )
}

function draftOf({ from, to }: FoundAttribution, clauses: Clauses): Draft | null {
  const { items } = clauses
  const end = sourceEnd(clauses, to)
  const opening = from === 0 || isMark(items[from - 1], ';:(—–')
  const content = opening
    ? [after(clauses, end)]
    : [before(clauses, from), isMark(items[end], ',') ? after(clauses, end) : null]
  const stretches = content.filter(
    (stretch): stretch is Stretch => stretch !== null && stretch[1] - stretch[0] >= 2,
  )
  if (stretches.length === 0) return null
  const speaker = { kind: 'after', stretch: [to, end] } as const
  return {
    rule: 'attribution',
    cue: [from, to],
    content: stretches,
    mode: modeOf(items, stretches) === 'indirect' ? 'indirect' : 'mixed',
    force: 'states',
    speaker,
  }
}

/** The source ends at the comma that closes it; one in apposition goes on to the next. */
export function sourceEnd({ items }: Clauses, from: number): number {
  const stop = items.findIndex(
    (item, at) => at > from && (isMark(item, ',;:.()—–') || item.kind === 'quotation'),
  )
  return stop < 0 ? items.length : stop
}

function after(clauses: Clauses, end: number): Stretch | null {
  const { items, forms } = clauses
  if (!isMark(items[end], ',:') && items[end]?.kind !== 'quotation') return null
  const start = items[end]?.kind === 'quotation' ? end : end + 1
  const beside = ['relative', 'relative-opener', 'complementizer', 'relay-participle'] as const
  if (beside.some((wordClass) => forms.isA(keyOf(items[start]), wordClass)) || isApposition(clauses, start))
    return after(clauses, sourceEnd(clauses, start))
  return [start, contentEnd(clauses, start)]
}

/** « Selon X, chercheur au port, … »: an office without a verb up to the next comma says more of the one who speaks. */
function isApposition(clauses: Clauses, start: number): boolean {
  const { items, forms } = clauses
  const end = sourceEnd(clauses, start)
  const noun = forms.isA(keyOf(items[start]), 'determiner') ? start + 1 : start
  return (
    isMark(items[end], ',') &&
    forms.isA(keyOf(items[noun]), 'role') &&
    !items.slice(start, end).some((item) => isFiniteVerb(clauses, item))
  )
}

/** The clause before « selon X », back to a semicolon or a clause of saying. */
function before(clauses: Clauses, from: number): Stretch | null {
  const { items, cues } = clauses
  const last = cues.findLast(({ to }) => to <= from)
  if (last && !items.slice(last.to, from).some((item) => isMark(item, ';'))) return null
  let start = from
  while (start > 0 && !isMark(items[start - 1], ';')) start--
  return [start, trimEnd(clauses, start, from)]
}
