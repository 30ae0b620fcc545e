import { dayRange } from '../day-range.ts'
import type { StateCommitment } from './commitments.ts'
import { gapBetween } from './day-span.ts'
import { groupBy } from './group-by.ts'

/** What millions become where they are read, or translated, as thousand millions, or the reverse. */
const scales = [1e3, 1e6] as const

/** Most days between the tellings of one sum. */
const sameSumDays = 14

/** A sum that is told at two scales within days: one of them is a slip, such as « milliards » for « millions ». */
export interface SlipOfScale {
  /** Told by fewer sources; of as many, the larger. */
  readonly doubtful: StateCommitment
  readonly other: StateCommitment
}

/** Finds sums that are the same but for a thousand or a million, between the same parties and of one kind. */
export function slipsOfScale(commitments: readonly StateCommitment[]): readonly SlipOfScale[] {
  const sums = commitments.flatMap((commitment) => {
    const { giver, receiver, what, amount } = commitment
    if (amount === null) return []
    return { commitment, of: JSON.stringify([giver, receiver, what, amount.unit]), value: amount.value }
  })
  const bySum = groupBy(sums, ({ of, value }) => `${value} ${of}`)
  return sums.flatMap(({ commitment: small, of, value }) =>
    scales.flatMap((scale) =>
      (bySum.get(`${value * scale} ${of}`) ?? [])
        .map(({ commitment }) => commitment)
        .filter((large) => isNear(small, large))
        .map((large) =>
          large.origins > small.origins
            ? { doubtful: small, other: large }
            : { doubtful: large, other: small },
        ),
    ),
  )
}

function isNear({ since: a }: StateCommitment, { since: b }: StateCommitment): boolean {
  const [first, second] = [a && dayRange(a), b && dayRange(b)]
  return Boolean(first && second && gapBetween(first, second) <= sameSumDays)
}
