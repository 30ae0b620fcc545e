import type { Reading } from '../../model/reading.ts'
import type { Store } from '../../store/store.ts'

/**
 * The reading of the article whose id is, or begins with, what is given.
 *
 * @throws Error where there is none or there are several.
 */
export function findArticle(store: Store, idBeginning: string): Reading {
  const ids = store.idsBeginning(idBeginning.toLowerCase(), 2)
  const [id, other] = ids
  if (id === undefined || idBeginning === '') {
    throw new Error(
      `no article has an id that begins with “${idBeginning}”; \`pourparlers who\`, \`state\` and \`brief\` show ids`,
    )
  }
  if (other !== undefined && id !== idBeginning) {
    throw new Error(`several articles have an id that begins with “${idBeginning}”; give more of it`)
  }
  const reading = store.reading(id)
  if (reading === null) throw new Error(`article ${id} does not count any more`)
  return reading
}
