import type { Commitment } from '../../../model/claim.ts'
import type { ClaimDraft } from '../draft.ts'
import { basisFor } from '../evidence.ts'
import { type Ground, timesIn } from '../ground.ts'
import { ownClause } from '../own-clause.ts'
import { spanOver } from '../tree.ts'
import type { Giving } from './giving.ts'
import { isRunningTotal } from './sums.ts'

/** A claim for each giver and receiver of each giving. */
export function draftsOf(
  givings: readonly Giving[],
  { ground, usual }: { readonly ground: Ground; readonly usual: string | null },
): ClaimDraft[] {
  return givings.flatMap((giving) => {
    if (giving.gift.what === 'total' && !giving.gift.amount) return []
    const givers = [...new Set(giving.givers)]
    const named = receiversOf(giving, usual)
    return givers.flatMap((giver) => {
      const receivers = named.filter((receiver) => receiver !== giver)
      return (receivers.length > 0 ? receivers : nobody(giving)).map((receiver) =>
        draftOf(giving, { giver, receiver }, ground),
      )
    })
  })
}

/** To nobody named goes only a sum that is there or on its way, or what is called an aid. */
function nobody({ gift, status }: Giving): readonly null[] {
  const isFirm = gift.isNamed || status === 'delivered' || status === 'committed'
  return gift.amount && isFirm && gift.amount.value >= leastSum ? [null] : []
}

// What is less concerns a few people, not a party; a thing by the piece is given to somebody named.
const leastSum = 1000

function receiversOf({ receivers, givers }: Giving, usual: string | null): readonly string[] {
  const named = [...new Set(receivers)].filter((party) => !givers.includes(party))
  return named.length > 0 || usual === null ? named : [usual]
}

type Sides = Pick<Commitment, 'giver' | 'receiver'>

function draftOf(giving: Giving, { giver, receiver }: Sides, ground: Ground): ClaimDraft {
  const { tree, at, gift, status } = giving
  const members = [...new Set([...ownClause(tree, at), ...gift.members])]
  const evidence = spanOver(tree, members)
  const basis = basisFor(evidence, { tree, at }, ground)
  const [start, end] = gift.span
  return {
    kind: 'commitment',
    ...basis,
    giver,
    receiver,
    what: gift.what,
    status,
    amount: gift.amount,
    items: ground.text.slice(start, end),
    period: timesIn(evidence, ground)[0]?.value ?? null,
    isRunningTotal: isRunningTotal(tree, members),
  }
}
