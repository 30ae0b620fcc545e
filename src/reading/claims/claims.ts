import type { ClaimForms } from '../../language/claim-forms.ts'
import type { Claim } from '../../model/claim.ts'
import { findAgreements } from './agreements/agreements.ts'
import { findCommitments } from './commitments/commitments.ts'
import { findConditions } from './conditions/conditions.ts'
import { type ClaimDraft, firstTellings } from './draft.ts'
import { type Ground, makeGround } from './ground.ts'
import { findMeasures } from './measures/measures.ts'
import { findPositions } from './positions/positions.ts'
import type { ClaimSource } from './source.ts'
import { findTalks } from './talks/talks.ts'

/** How to find each kind of claim. */
const finders: Readonly<Record<Claim['kind'], (ground: Ground) => readonly ClaimDraft[]>> = {
  position: findPositions,
  condition: findConditions,
  talk: findTalks,
  agreement: findAgreements,
  commitment: findCommitments,
  measure: findMeasures,
}

/** Everything that the article says of the negotiation, in the order of the text; what it tells again is told once. */
export function findClaims(source: ClaimSource, forms: ClaimForms): Claim[] {
  const ground = makeGround(source, forms)
  const drafts = Object.values(finders).flatMap((find) => firstTellings(find(ground)))
  return drafts
    .sort((a, b) => a.evidence[0] - b.evidence[0] || a.evidence[1] - b.evidence[1])
    .map((draft, index) => ({ id: `c${index + 1}`, ...draft }))
}
