import type { ClaimDraft } from '../draft.ts'
import type { Ground } from '../ground.ts'

/** The commitments that the article tells of. */
export function findCommitments(_ground: Ground): ClaimDraft[] {
  return []
}
