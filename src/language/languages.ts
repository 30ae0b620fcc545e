import { loadFrench } from './fr/french.ts'
import type { Language } from './language.ts'

/** How to load each language that is read, by BCP 47 tag. */
const loaders: ReadonlyMap<string, () => Language> = new Map([['fr', loadFrench]])

/**
 * Every language that is read, by BCP 47 tag, its tables loaded.
 *
 * @throws TableError where a table can't be used.
 */
export function loadLanguages(): ReadonlyMap<string, Language> {
  return new Map([...loaders].map(([tag, load]) => [tag, load()]))
}
