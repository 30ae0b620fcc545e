import { type FirstNames, sameFirstName } from '../../names/name-likeness.ts'
import { intersects, partiesAllowOne } from './agreement.ts'
import type { BearerName } from './bearer-name.ts'
import type { KnownPeople } from './known-people.ts'
import { type Split, sideOf } from './split.ts'

/** What keeps two names apart. */
export interface Apartness {
  readonly firstNames: FirstNames
  readonly known: KnownPeople
  readonly splits: readonly Split[]
}

/** A test whether two names may have one bearer: namesakes don't, nor do names with other first names, parties or Wikidata items. */
export function mayBeOne({
  firstNames,
  known,
  splits,
}: Apartness): (a: BearerName, b: BearerName) => boolean {
  return (a, b) => {
    if (a.key === b.key || splits.some((split) => isApart(split, a, b))) return false
    if (a.wikidata.size > 0 && b.wikidata.size > 0 && !intersects(a.wikidata, b.wikidata)) return false
    const person = known.withKey(a.key)
    if (person !== null && person === known.withKey(b.key)) return true
    return partiesAllowOne(a, b) && sameFirstName(a.sounded, b.sounded, firstNames)
  }
}

function isApart(split: Split, a: BearerName, b: BearerName): boolean {
  const sides = new Set([sideOf(a.id, split), sideOf(b.id, split)])
  return sides.has('off') && sides.has('rest')
}
