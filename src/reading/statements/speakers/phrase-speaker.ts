import type { Speaker } from '../../../model/statement.ts'
import type { Clauses, Stretch } from '../clauses.ts'
import { keyOf } from '../items.ts'
import { describedSpeaker } from './described-speaker.ts'
import { lastNamed } from './last-named.ts'
import { namedPerson, namedPower, someGroup } from './named-speaker.ts'
import type { Stage } from './stage.ts'

/** A person before an office, an office before a power, of the nearest stretch that has one. */
export function phraseSpeaker(stretches: readonly Stretch[], clauses: Clauses, stage: Stage): Speaker | null {
  let bare: Speaker | null = null
  for (const stretch of stretches) {
    const person = namedPerson(stretch, clauses, stage)
    if (person) return person
    const described = describedSpeaker(stretch, clauses, stage)
    // « X, porte-parole du port, »: an office without an article stands beside the name that is sought.
    if (described && isBareOffice(stretch, clauses)) bare ??= described
    else if (described) return described
    const other =
      lastNamed(stretch, clauses, stage) ??
      namedPower(stretch, clauses, stage) ??
      someGroup(stretch, clauses, stage)
    if (other && !bare) return other
  }
  return bare
}

function isBareOffice([from]: Stretch, { items, forms }: Clauses): boolean {
  return forms.isA(keyOf(items[from]), 'role')
}
