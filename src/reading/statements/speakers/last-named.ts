import type { Speaker } from '../../../model/statement.ts'
import type { Clauses, Stretch } from '../clauses.ts'
import { keyOf } from '../items.ts'
import { type Stage, speakerOf } from './stage.ts'

// « Ce dernier » takes up a name of its sentence or the one before.
const memory = 300

/** « Ce dernier », « cette dernière »: the last person named before. */
export function lastNamed([from, to]: Stretch, { items, forms }: Clauses, stage: Stage): Speaker | null {
  const item = items[from + 1]
  if (to - from !== 2 || !item || !forms.isA(keyOf(item), 'last-named')) return null
  const offset = items[from]?.span[0] ?? 0
  const people = new Map(
    stage.found.entities.filter(({ type }) => type === 'person').map((person) => [person.id, person]),
  )
  const last = stage.found.mentions.findLast(
    ({ span, entity }) => span[1] <= offset && span[0] > offset - memory && people.has(entity),
  )
  const entity = last && people.get(last.entity)
  return entity ? speakerOf({ entity, span: [offset, item.span[1]] }, 'named') : null
}
