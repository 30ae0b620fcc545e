import type { Claim } from '../../model/claim.ts'

/** The parties that a claim tells of, whatever their part. */
export function partiesOfClaim(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'position':
      return [claim.party]
    case 'condition':
      return [claim.party, claim.of]
    case 'talk':
    case 'agreement':
      return claim.parties
    case 'commitment':
      return named(claim.giver, claim.receiver)
    case 'measure':
      return named(claim.actor, claim.target)
  }
}

function named(...parties: readonly (string | null)[]): readonly string[] {
  return parties.flatMap((party) => party ?? [])
}
