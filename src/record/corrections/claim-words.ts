import type { Claim } from '../../model/claim.ts'

/** What a claim says, without its words and details: by this a rejected claim is told from another reading of the same words. */
export function claimWords(claim: Claim): string {
  return [claim.kind, ...coreOf(claim)].join(' ')
}

function coreOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'position':
      return [claim.party, claim.stance, claim.issue, ...listed(claim.about)]
    case 'condition':
      return [claim.party, 'of', claim.of, 'gates', claim.gates]
    case 'talk':
      return [...listed(claim.parties), claim.status]
    case 'agreement':
      return [...listed(claim.parties), claim.status]
    case 'commitment':
      return [claim.giver, 'to', claim.receiver ?? 'nobody named', claim.what, claim.status]
    case 'measure':
      return [claim.actor, claim.act, ...(claim.target === null ? [] : ['against', claim.target])]
  }
}

/** The order of parties says nothing. */
function listed(parties: readonly string[]): readonly string[] {
  return parties.length === 0 ? [] : [parties.toSorted().join('+')]
}
