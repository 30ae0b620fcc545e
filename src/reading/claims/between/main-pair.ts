import type { ClaimClass } from '../../../language/claim-forms.ts'
import { wordAt } from '../ground.ts'
import { playsLead, subtree } from '../tree.ts'
import type { Spot } from './spot.ts'

// Named less often, a party is at the edge of what the article is about.
const leastCount = 5
// A third that is named more than so much of the second is in it as well.
const mostOfThird = 3 / 5

const naming: ReadonlySet<ClaimClass> = new Set(['envoy', 'both-sides', 'talk-format'])

/**
 * The two parties that an article is plainly about, for a noun that stands alone: « les négociations ». Nobody where a third
 * is named about as often, or where the noun's own phrase names somebody or something that we don't know.
 */
export function mainPair(noun: number, spot: Spot): readonly string[] {
  const [first, second, third] = spot.ground.found.parties
  if (!first || !second || second.count < leastCount || !standsAlone(noun, spot)) return []
  return (third?.count ?? 0) <= second.count * mostOfThird ? [first.party, second.party] : []
}

function standsAlone(noun: number, spot: Spot): boolean {
  const { tree } = spot
  const isNamed = subtree(tree, noun).some(
    (at) => tree.tokens[at]?.upos === 'PROPN' || tree.tokens[at]?.feats.includes('Poss=Yes'),
  )
  return !isNamed && !namesOthers(noun, spot)
}

/** Whether a noun's own phrase speaks of somebody: « avec les dirigeants de la région », « entre amis ». */
export function namesOthers(noun: number, { tree }: Spot): boolean {
  return subtree(tree, noun).some(
    (at) =>
      playsLead(tree, at, 'with') || playsLead(tree, at, 'between') || wordAt(tree, at, naming) !== null,
  )
}
