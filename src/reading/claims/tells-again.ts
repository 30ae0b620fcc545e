import type { Claim } from '../../model/claim.ts'
import { isSameCircle } from './between/told-again.ts'

/**
 * Whether a claim of the title tells what one of the body tells already. A title shortens: it is the same claim where those
 * concerned and the matter are, whatever else either says of it, so that nothing is told twice and nothing against the body.
 */
export function tellsAgain(claim: Claim, told: Claim): boolean {
  switch (claim.kind) {
    case 'position':
      return told.kind === 'position' && claim.party === told.party && claim.issue === told.issue
    case 'condition':
      return told.kind === 'condition' && claim.party === told.party && claim.gates === told.gates
    case 'talk':
      return told.kind === 'talk' && isSameCircle(claim.parties, told.parties)
    case 'agreement':
      return told.kind === 'agreement' && isSameCircle(claim.parties, told.parties)
    case 'commitment':
      return told.kind === 'commitment' && claim.giver === told.giver && isSameGift(claim, told)
    case 'measure':
      return told.kind === 'measure' && claim.actor === told.actor && claim.act === told.act
  }
}

type Gift = Extract<Claim, { readonly kind: 'commitment' }>

/** To the same, as far as both say to whom, or of the same sum. */
function isSameGift(claim: Gift, told: Gift): boolean {
  const isToOne = claim.receiver === null || told.receiver === null || claim.receiver === told.receiver
  return isToOne || (claim.amount !== null && claim.amount.value === told.amount?.value)
}
