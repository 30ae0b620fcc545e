import { type Clauses, contentEnd, type Stretch, trimEnd } from '../clauses.ts'
import { isMark } from '../items.ts'
import { modeOf } from './mode.ts'
import type { CueRule } from './rule.ts'
import { subjectOf } from './speaker-place.ts'

/** « X juge le texte « insuffisant » »: quoted words built into the clause, or a noun that is itself what is said. */
export const builtInRule: CueRule = (cue, clauses) => {
  if (cue.passive || cue.inflection === 'infinitive') return null
  const { items } = clauses
  const start = cue.to
  const stretch = [
    start,
    trimEnd(clauses, start, quotedEnd(clauses, [start, contentEnd(clauses, start)])),
  ] as const
  const quoted = items.slice(...stretch).some(({ kind }) => kind === 'quotation')
  const asObject = cue.verb.frames.has('object') || (cue.reflexive && cue.verb.frames.has('self'))
  if (stretch[1] - stretch[0] < 1 || isMark(items[start], ',:') || !(quoted || asObject)) return null
  return {
    rule: quoted ? 'built-in-quotation' : 'object',
    cue: [cue.from, cue.to],
    content: [stretch],
    mode: modeOf(items, [stretch]) === 'indirect' ? 'indirect' : 'mixed',
    force: cue.verb.force,
    speaker: subjectOf(cue),
  }
}

/** « appelle à la « retenue », après une nuit de combats »: the comma behind the last quotation closes what is said. */
function quotedEnd({ items }: Clauses, [start, end]: Stretch): number {
  const last = items.slice(start, end).findLastIndex(({ kind }) => kind === 'quotation')
  const comma = start + last + 1
  return last >= 0 && isMark(items[comma], ',') ? comma : end
}
