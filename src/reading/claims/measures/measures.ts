import type { ClaimDraft } from '../draft.ts'
import type { Ground } from '../ground.ts'

/** The measures that the article tells of. */
export function findMeasures(_ground: Ground): ClaimDraft[] {
  return []
}
