import type { Speaker } from '../../../model/statement.ts'
import type { Clauses, Stretch } from '../clauses.ts'
import { keyOf } from '../items.ts'
import { type Stage, speakerOf } from './stage.ts'

// « Ce dernier » takes up a name of its sentence or the one before.
const memory = 300

/** « Ce dernier », « cette dernière »: the last person named before; « ces derniers » the last body or people. */
export function lastNamed([from, to]: Stretch, { items, forms }: Clauses, stage: Stage): Speaker | null {
  const item = items[from + 1]
  if (to - from !== 2 || !item || !forms.isA(keyOf(item), 'last-named')) return null
  const isMany = forms.isA(keyOf(item), 'plural')
  const offset = items[from]?.span[0] ?? 0
  const named = stage.found.mentions.filter(({ span }) => span[1] <= offset && span[0] > offset - memory)
  for (const { entity: id } of named.reverse()) {
    const entity = stage.found.entities.find((one) => one.id === id)
    if (!entity || (entity.type === 'person') === isMany || entity.type === 'outlet') continue
    return speakerOf({ entity, span: [offset, item.span[1]] }, isMany ? 'collective' : 'named')
  }
  return null
}
