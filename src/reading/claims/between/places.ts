import { type Named, nameAt } from '../named.ts'
import { childrenBy, isLedAs, subtree } from '../tree.ts'
import type { Clause } from './clause.ts'
import type { Spot } from './spot.ts'

const attached: ReadonlySet<string> = new Set(['obl', 'nmod'])

/** Whether a word names a town or a building: « le sommet de Vilnius » is not Lithuania's. */
export function isPlaceName(at: number, spot: Spot): boolean {
  return nameAt(spot.tree, at, spot.ground)?.entity.type === 'place'
}

/** The same with what a relative clause says: « la visite qui doit le conduire en Chine ». */
export function destinationOf(clause: Clause, spot: Spot): Named | null {
  const found = placeOf(clause, spot)
  if (found) return found
  for (const child of subtree(spot.tree, clause.at, elsewhere)) {
    const named = isLedAs(spot.tree, child, 'where') ? nameAt(spot.tree, child, spot.ground) : null
    if (named?.entity.party) return named
  }
  return null
}

const elsewhere: ReadonlySet<string> = new Set(['parataxis', 'conj', 'advcl', 'ccomp'])

/** Where a clause puts what a word of it tells; null where it doesn't say. */
export function placeOf({ at, governors }: Clause, spot: Spot): Named | null {
  for (const word of [at, ...governors])
    for (const child of childrenBy(spot.tree, word, attached)) {
      const named = isLedAs(spot.tree, child, 'where') ? nameAt(spot.tree, child, spot.ground) : null
      if (named?.entity.type === 'place' || named?.entity.type === 'country') return named
    }
  return null
}
