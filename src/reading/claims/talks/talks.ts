import type { ClaimDraft } from '../draft.ts'
import type { Ground } from '../ground.ts'

/** The talks that the article tells of. */
export function findTalks(_ground: Ground): ClaimDraft[] {
  return []
}
