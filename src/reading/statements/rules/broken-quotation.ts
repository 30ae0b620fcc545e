import { type Clauses, type Stretch, trimEnd } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { isMark } from '../items.ts'
import { isParenthetical } from './inverted.ts'
import type { Draft } from './rule.ts'
import { inverseSubjectOf } from './speaker-place.ts'

/**
 * « Le pont tient, a dit X. Il tiendra. »: a clause of saying within the quotation marks breaks what is said.
 * The clauses are those of the words between the marks.
 */
export function brokenQuotationDraft(clauses: Clauses): Draft | null {
  const { items, cues } = clauses
  const cue = cues.find((candidate) => breaksQuotation(candidate, clauses))
  if (!cue) return null
  const before: Stretch = [0, trimEnd(clauses, 0, cue.from)]
  const end = clauseEnd(cue, clauses)
  const after: Stretch = [end + 1, trimEnd(clauses, end + 1, items.length)]
  const content = after[1] > after[0] ? [before, after] : [before]
  const speaker = inverseSubjectOf(cue, clauses)
  return {
    rule: 'broken-quotation',
    cue: [cue.from, cue.to],
    content,
    mode: 'direct',
    force: cue.verb.force,
    speaker,
  }
}

function breaksQuotation(cue: Cue, clauses: Clauses): boolean {
  if (!cue.verb.frames.has('quote') || cue.passive || cue.inflection !== 'finite' || cue.from < 2)
    return false
  return isMark(clauses.items[cue.from - 1], ',—–-') && isParenthetical(cue, clauses)
}

/** The clause of saying ends with its sentence, or at a comma where what is said goes on in the same sentence. */
function clauseEnd(cue: Cue, { items }: Clauses): number {
  const stop = items.findIndex((item, at) => at >= cue.to && isMark(item, '.!?…'))
  const comma = items.findIndex((item, at) => at >= cue.to && isMark(item, ',—–-'))
  if (stop >= 0 && (stop < items.length - 1 || comma < 0)) return stop
  return comma < 0 ? items.length : comma
}
