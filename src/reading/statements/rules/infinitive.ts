import { type Clauses, contentEnd, findWithin, isFiniteVerb, isInfinitiveAt } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { isMark, keyOf } from '../items.ts'
import { tokenOf } from '../trees.ts'
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

/** « n'a pas souhaité s'exprimer », « n'était pas autorisé à parler »: who does not wish to say, says nothing. */
function isSilence(cue: Cue, start: number, { items, forms, wordAt }: Clauses): boolean {
  if (!items.slice(cue.from, cue.to).some((item) => forms.isA(keyOf(item), 'negation'))) return false
  const verb = items.slice(start, start + 3).find((item) => forms.isInfinitive(keyOf(item)))
  if (verb?.kind !== 'word') return false
  const word = wordAt(verb.span[0])
  return (word && tokenOf(word)?.upos === 'AUX') || forms.speechVerbs(verb.word, 'infinitive').length > 0
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
  // « a déclaré quelqu'un qui n'était pas autorisé à parler »: the infinitive is another verb's.
  if (start < 0 || items.slice(cue.to, start).some((item) => isFiniteVerb(clauses, item))) return null
  const stretch = [start, contentEnd(clauses, start)] as const
  if (stretch[1] - stretch[0] < 2) return null
  if (isSilence(cue, start, clauses)) return null
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
