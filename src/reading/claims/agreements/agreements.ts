import type { ClaimDraft } from '../draft.ts'
import type { Ground } from '../ground.ts'

/** The agreements that the article tells of. */
export function findAgreements(_ground: Ground): ClaimDraft[] {
  return []
}
