import type { Quantity } from '../../../model/claim.ts'
import type { Ground, Told } from '../ground.ts'
import type { Tree } from '../tree.ts'

/** One telling of something that a party does. */
export interface Doing {
  readonly tree: Tree
  /** The index of the word that heads the clause that tells it. */
  readonly at: number
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  /** Event type of PLOVER. */
  readonly act: string
  readonly quantity: Quantity | null
  /** Whether it is only mentioned, not told: « depuis l'invasion russe ». */
  readonly isMention: boolean
}

/** How words of a class tell of a doing; null where they tell of none. */
export type DoingRule = (tree: Tree, told: Told, ground: Ground) => Doing | null
