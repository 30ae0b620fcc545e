import { nameKey } from '../../names/fold-name.ts'
import type { Identities } from './identities.ts'
import type { Identity } from './identity.ts'

/** Those of whom some name holds all words of the query, in the order of the list; a query that is an id finds its identity alone. */
export function searchIdentities(identities: Identities, query: string): readonly Identity[] {
  const found = identities.withId(query)
  if (found !== null && found !== 'several') return [found]
  const wanted = nameKey(query).split('-')
  return identities.all.filter((identity) =>
    namesOf(identity).some((words) => wanted.every((word) => words.has(word))),
  )
}

/** Those who bear exactly the name, however it is printed, or the id; an id that namesakes share finds all of them. */
export function identitiesNamed(identities: Identities, nameOrId: string): readonly Identity[] {
  const found = identities.withId(nameOrId)
  if (found !== null && found !== 'several') return [found]
  const key = nameKey(nameOrId)
  return identities.all.filter(
    ({ aliases, name, spellings }) =>
      aliases.some((id) => id.split('@')[0] === nameOrId) ||
      [name, ...spellings.map((spelling) => spelling.name)].some((one) => nameKey(one) === key),
  )
}

function namesOf({ name, id, spellings }: Identity): readonly ReadonlySet<string>[] {
  return [name, ...spellings.map((spelling) => spelling.name), id.split(':')[1] ?? ''].map(
    (one) => new Set(nameKey(one).split('-')),
  )
}
