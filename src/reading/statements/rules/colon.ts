import { findWithin } from '../clauses.ts'
import { isMark } from '../items.ts'
import type { CueRule } from './rule.ts'
import { subjectOf } from './speaker-place.ts'

const reach = 30

/** « X a déclaré : « … » »: the quotation after the colon is what is said. */
export const colonRule: CueRule = (cue, clauses) => {
  if (cue.passive) return null
  const { items, cues } = clauses
  const next = cues.find(({ from }) => from >= cue.to)
  const colon = findWithin(
    clauses,
    [cue.to, reach],
    (item, at) => isMark(item, ':') && items[at + 1]?.kind === 'quotation',
  )
  if (colon < 0 || (next && next.from < colon)) return null
  return {
    rule: 'colon',
    cue: [cue.from, cue.to],
    content: [[colon + 1, colon + 2]],
    mode: 'direct',
    force: cue.verb.force,
    speaker: cue.inflection === 'infinitive' ? { kind: 'last' } : subjectOf(cue),
  }
}
