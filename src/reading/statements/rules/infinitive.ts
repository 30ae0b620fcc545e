import { type Clauses, contentEnd, findWithin, isInfinitiveAt } from '../clauses.ts'
import { isMark, keyOf } from '../items.ts'
import { modeOf } from './mode.ts'
import type { CueRule } from './rule.ts'
import { subjectOf } from './speaker-place.ts'

// « a appelé les deux parties et leurs alliés à … »
const reach = 14

/** An infinitive, perhaps after a negation or a pronoun: « de ne pas le signer ». */
function leadsToInfinitive(clauses: Clauses, start: number): boolean {
  const { items, forms } = clauses
  let at = start
  while (at < start + 4 && (forms.isA(keyOf(items[at]), 'clitic') || forms.isA(keyOf(items[at]), 'between')))
    at++
  return isInfinitiveAt(clauses, at)
}

/** « X a promis de … », « X appelle Y à … », « X dit vouloir … »: the infinitive is what is said. */
export const infinitiveRule: CueRule = (cue, clauses) => {
  if (!cue.verb.frames.has('inf') || cue.passive) return null
  const { items, forms } = clauses
  if (items[cue.from - 1]?.kind === 'quotation') return null
  const marked = findWithin(
    clauses,
    [cue.to, reach],
    (item, at) =>
      isMark(item, ',') ||
      (forms.isA(keyOf(item), 'infinitive-marker') && leadsToInfinitive(clauses, at + 1)),
  )
  const bare =
    !forms.isA(keyOf(items[cue.to]), 'infinitive-marker') && leadsToInfinitive(clauses, cue.to) ? cue.to : -1
  const start = bare >= 0 ? bare : marked >= 0 && !isMark(items[marked], ',') ? marked + 1 : -1
  if (start < 0) return null
  const stretch = [start, contentEnd(clauses, start)] as const
  if (stretch[1] - stretch[0] < 2) return null
  const mode = modeOf(items, [stretch])
  return {
    rule: 'infinitive',
    cue: [cue.from, cue.to],
    content: [stretch],
    mode,
    force: cue.verb.force,
    speaker: subjectOf(cue),
  }
}
