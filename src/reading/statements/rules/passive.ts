import { contentEnd, findWithin } from '../clauses.ts'
import { isMark, keyOf } from '../items.ts'
import { modeOf } from './mode.ts'
import type { CueRule } from './rule.ts'

const reach = 16

/** « Il est rapporté que … », « comme il a été dit par X, … »: the clause that follows is what is said. */
export const passiveRule: CueRule = (cue, clauses) => {
  if (!cue.passive || !cue.verb.frames.has('that')) return null
  const { items, forms } = clauses
  const that = findWithin(
    clauses,
    [cue.to, reach],
    (item) => forms.isA(keyOf(item), 'complementizer') || isMark(item, ':'),
  )
  if (that < 0) return null
  const stretch = [that + 1, contentEnd(clauses, that + 1)] as const
  if (stretch[1] - stretch[0] < 3) return null
  const speaker = { kind: 'after', stretch: [cue.to, that] } as const
  return {
    rule: 'passive',
    cue: [cue.from, cue.to],
    content: [stretch],
    mode: modeOf(items, [stretch]),
    force: cue.verb.force,
    speaker,
  }
}
