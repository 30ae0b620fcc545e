import type { Knowledge } from '../knowledge/knowledge.ts'
import { loadKnowledge } from '../knowledge/load-knowledge.ts'
import { gatherPeople } from '../knowledge/people.ts'
import type { KeptCorrection } from '../model/correction.ts'
import { namesIn } from '../record/identities/appearance.ts'
import { findIdentities, type IdentityOptions } from '../record/identities/find-identities.ts'
import type { Identities } from '../record/identities/identities.ts'
import type { Store } from '../store/store.ts'

/** What tells who is who besides the articles: the tables, and what people corrected. */
export function identityGround(
  knowledge: Knowledge,
  corrections: readonly KeptCorrection[],
): IdentityOptions {
  const people = gatherPeople(knowledge.offices).map(({ names, held }) => ({
    names,
    parties: [...new Set(held.map(({ party }) => party))],
  }))
  return { firstNames: knowledge.firstNames, people, corrections }
}

/** Who is who in the record, by the package's own tables and those of the folders. */
export function identitiesOf(store: Store, folders: readonly string[]): Identities {
  const named = function* () {
    for (const reading of store.articles()) yield namesIn(reading)
  }
  return findIdentities(named(), identityGround(loadKnowledge(folders), store.corrections()))
}
