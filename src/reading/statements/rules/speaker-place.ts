import type { Clauses } from '../clauses.ts'
import type { Cue } from '../cues.ts'
import { type Item, isMark, keyOf } from '../items.ts'
import type { SpeakerPlace } from './rule.ts'

// « a déclaré le vice-ministre russe des Affaires étrangères chargé des questions politiques, Ali X »
const reach = 16

/** The one who speaks stands before the verb, unless a pronoun follows it. */
export function subjectOf(cue: Cue): SpeakerPlace {
  return cue.inverted ? { kind: 'pronoun', key: cue.inverted } : { kind: 'subject-of', cue }
}

/** The one who speaks stands after the verb. */
export function inverseSubjectOf(cue: Cue, clauses: Clauses): SpeakerPlace {
  if (cue.inverted) return { kind: 'pronoun', key: cue.inverted }
  const { items } = clauses
  let to = cue.to
  let appositions = 0
  while (to < Math.min(items.length, cue.to + reach) && !endsPhrase(items[to])) {
    if (isMark(items[to], ',') && (++appositions > 1 || !opensApposition(clauses, to + 1))) break
    to++
  }
  return { kind: 'after', stretch: [cue.to, to] }
}

function endsPhrase(item: Item | undefined): boolean {
  return item?.kind === 'quotation' || isMark(item, ';.!?:(—–')
}

/** « , Sergueï X » and « , porte-parole du port » say more of the one who speaks; anything else goes on with what is said. */
function opensApposition({ items, forms }: Clauses, at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'word') return false
  return item.word.capital || forms.isA(item.word.key, 'role') || forms.isA(keyOf(items[at + 1]), 'role')
}
