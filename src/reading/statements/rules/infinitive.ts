import { contentEnd, findWithin } from '../clauses.ts'
import { isMark, keyOf } from '../items.ts'
import { modeOf } from './mode.ts'
import type { CueRule } from './rule.ts'
import { subjectOf } from './speaker-place.ts'

// « a appelé les deux parties et leurs alliés à … »
const reach = 14

/** « X a promis de … », « X appelle Y à … », « X dit vouloir … »: the infinitive is what is said. */
export const infinitiveRule: CueRule = (cue, clauses) => {
  if (!cue.verb.frames.has('inf') || cue.passive) return null
  const { items, forms } = clauses
  const isInfinitive = (at: number) => forms.isInfinitive(keyOf(items[at])) || forms.isInfinitive(keyOf(items[at + 1]))
  const marked = findWithin(
    clauses,
    [cue.to, reach],
    (item, at) => isMark(item, ',') || (forms.isA(keyOf(item), 'infinitive-marker') && isInfinitive(at + 1)),
  )
  const bare = forms.isInfinitive(keyOf(items[cue.to])) ? cue.to : -1
  const start = bare >= 0 ? bare : marked >= 0 && !isMark(items[marked], ',') ? marked + 1 : -1
  if (start < 0) return null
  const stretch = [start, contentEnd(clauses, start)] as const
  if (stretch[1] - stretch[0] < 2) return null
  const mode = modeOf(items, [stretch])
  return { rule: 'infinitive', cue: [cue.from, cue.to], content: [stretch], mode, force: cue.verb.force, speaker: subjectOf(cue) }
}
