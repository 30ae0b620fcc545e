import { type Clauses, contentEnd, findWithin } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { isMark, keyOf } from '../items.ts'
import { modeOf } from './mode.ts'
import type { CueRule } from './rule.ts'
import { subjectOf } from './speaker-place.ts'

// « a déclaré mardi à la presse, à l'issue de la réunion, que … »
const reach = 18

/** « X a déclaré que … »: the clause is what is said. */
export const complementRule: CueRule = (cue, clauses) => {
  const that = complementizer(cue, clauses)
  if (that < 0) return null
  const stretch = [that + 1, contentEnd(clauses, that + 1)] as const
  if (stretch[1] - stretch[0] < 2) return null
  return {
    rule: 'complement',
    cue: [cue.from, cue.to],
    content: [stretch],
    mode: modeOf(clauses.items, [stretch]),
    force: cue.verb.force,
    speaker: subjectOf(cue),
  }
}

/** Index of the conjunction that opens what is said; -1 where none belongs to the verb. */
function complementizer(cue: Cue, clauses: Clauses): number {
  const { items, cues, forms } = clauses
  // « Le port, a-t-il dit, … »: the pronoun and the comma close the clause of saying.
  const closed = cue.inverted !== null && isMark(items[cue.to], ',')
  if (!cue.verb.frames.has('that') || cue.passive || closed) return -1
  const that = findWithin(clauses, [cue.to, reach], (item) => forms.isA(keyOf(item), 'complementizer'))
  const next = cues.find(({ from }) => from >= cue.to)
  const belongs =
    that === cue.to || (!isObject(cue, clauses) && !forms.isA(keyOf(items[that - 1]), 'correlative'))
  return belongs && !(next && next.from < that) ? that : -1
}

/** A noun right after the verb is its object, and the clause after it a relative one: « lance le chiffre que … ». */
function isObject(cue: Cue, { items, forms }: Clauses): boolean {
  if (cue.verb.frames.has('addressee') || !forms.isA(keyOf(items[cue.to]), 'determiner')) return false
  return !forms.isA(keyOf(items[cue.to + 1]), 'not-speaker')
}
