import type { GoldClaim } from './gold.ts'
import { jaccard } from './likeness.ts'
import type { Role, ScoredClaim } from './scored-reading.ts'

/** The fields that have to be equal, for each kind; the words, the day and the objects of a claim are not asked for. */
const roles: Readonly<Record<GoldClaim['kind'], readonly Role[]>> = {
  position: ['party', 'issue', 'stance'],
  condition: ['party', 'of', 'gates'],
  talk: ['status'],
  agreement: ['status'],
  commitment: ['giver', 'receiver'],
  measure: ['actor', 'act'],
}

/** Whether a claim found on the right words also says the right thing of the right parties. */
export function hasRightRoles(gold: GoldClaim, found: ScoredClaim): boolean {
  const wanted: Readonly<Partial<Record<Role, unknown>>> = gold
  return (
    roles[gold.kind].every((role) => wanted[role] === found[role]) &&
    hasRightParties(gold, found) &&
    hasRightAmount(gold, found)
  )
}

/** Of those who talk or agree, half have to be right. */
function hasRightParties(gold: GoldClaim, found: ScoredClaim): boolean {
  return !('parties' in gold) || jaccard(gold.parties, found.parties ?? []) >= 0.5
}

function hasRightAmount(gold: GoldClaim, found: ScoredClaim): boolean {
  return !('amount' in gold) || !gold.amount || isSameValue(found.amount?.value ?? 0, gold.amount.value)
}

/** Whether two numbers agree to a millionth of the second. */
export function isSameValue(found: number, wanted: number): boolean {
  return Math.abs(found / wanted - 1) < 1e-6
}
