import type { ClaimDraft } from '../draft.ts'
import type { Ground } from '../ground.ts'

/** The conditions that the article tells of. */
export function findConditions(_ground: Ground): ClaimDraft[] {
  return []
}
