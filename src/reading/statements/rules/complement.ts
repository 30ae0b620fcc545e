import { type Clauses, contentEnd, findWithin } from '../clauses.ts'
import { keyOf } from '../items.ts'
import { modeOf } from './mode.ts'
import type { CueRule } from './rule.ts'
import { subjectOf } from './speaker-place.ts'

// « a déclaré mardi à la presse, à l'issue de la réunion, que … »
const reach = 18

/** A noun right after the verb is its object, and the clause after it a relative one: « lance le chiffre que … ». */
function isObject({ items, forms }: Clauses, at: number): boolean {
  return forms.isA(keyOf(items[at]), 'determiner') && !forms.isA(keyOf(items[at + 1]), 'not-speaker')
}

/** « X a déclaré que … »: the clause is what is said. */
export const complementRule: CueRule = (cue, clauses) => {
  if (!cue.verb.frames.has('that') || cue.passive) return null
  const { items, cues, forms } = clauses
  const next = cues.find(({ from }) => from >= cue.to)
  const that = findWithin(clauses, [cue.to, reach], (item) => forms.isA(keyOf(item), 'complementizer'))
  if (that < 0 || (next && next.from < that)) return null
  if (that > cue.to && !cue.verb.frames.has('addressee') && isObject(clauses, cue.to)) return null
  const stretch = [that + 1, contentEnd(clauses, that + 1)] as const
  if (stretch[1] - stretch[0] < 2) return null
  return {
    rule: 'complement',
    cue: [cue.from, cue.to],
    content: [stretch],
    mode: modeOf(items, [stretch]),
    force: cue.verb.force,
    speaker: subjectOf(cue),
  }
}
