import type { Clauses } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { isMark, keyOf } from '../items.ts'
import type { SpeakerPlace } from './rule.ts'

// « a déclaré le vice-ministre russe des Affaires étrangères chargé des questions politiques, Ali X »
const reach = 16

/** The one who speaks stands before the verb, unless a pronoun follows it. */
export function subjectOf(cue: Cue): SpeakerPlace {
  return cue.inverted ? { kind: 'pronoun', key: cue.inverted } : { kind: 'subject-of', cue }
}

/** The one who speaks stands after the verb. */
export function inverseSubjectOf(cue: Cue, { items, forms }: Clauses): SpeakerPlace {
  if (cue.inverted) return { kind: 'pronoun', key: cue.inverted }
  let to = cue.to
  let commas = 0
  while (to < Math.min(items.length, cue.to + reach) && !isMark(items[to], ';.!?:(—–')) {
    if (items[to]?.kind === 'quotation') break
    if (isMark(items[to], ',') && (++commas > 1 || forms.isA(keyOf(items[to + 1]), 'relative'))) break
    to++
  }
  return { kind: 'after', stretch: [cue.to, to] }
}
