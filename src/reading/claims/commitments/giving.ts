import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Commitment } from '../../../model/claim.ts'
import type { Ground, Told } from '../ground.ts'
import type { Tree } from '../tree.ts'
import type { Gift } from './gift.ts'

/** One telling of a giving: who gives what to whom. */
export interface Giving {
  readonly tree: Tree
  /** The index of the verb or the noun that tells it. */
  readonly at: number
  readonly givers: readonly string[]
  readonly receivers: readonly string[]
  readonly status: Commitment['status']
  readonly gift: Gift
}

/** How words of a class tell of a giving; null where they tell of none. */
export type GivingRule = (tree: Tree, told: Told, ground: Ground) => Giving | null

/** A rule for each class of words. */
export type GivingRules = ReadonlyMap<ClaimClass, GivingRule>
