import type { Ground } from '../ground.ts'
import type { Tree } from '../tree.ts'

/** A tree in its article. */
export interface Spot {
  readonly tree: Tree
  readonly ground: Ground
}
