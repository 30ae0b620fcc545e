import type { ClaimDraft } from '../draft.ts'
import type { Ground } from '../ground.ts'

/** The positions that the article tells of. */
export function findPositions(_ground: Ground): ClaimDraft[] {
  return []
}
