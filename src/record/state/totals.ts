import type { Quantity } from '../../model/claim.ts'
import type { StateCommitment } from './commitments.ts'
import { groupBy } from './group-by.ts'
import { slipsOfScale } from './slips-of-scale.ts'

/** The sum of the packages that one party gives another, in one unit. */
export interface Total {
  readonly giver: string
  readonly receiver: string | null
  /** ISO 4217 code or a counted noun in the singular. */
  readonly unit: string
  /** In base units; each package once, no running total. Zero where only running totals are told. */
  readonly value: number
  /** `min`: some packages are told as at least so much; `max` likewise; `about`: some are rough, or both. */
  readonly bound: NonNullable<Quantity['bound']>
  /** How many packages are summed. */
  readonly packages: number
  /** Totals that somebody tells, side by side; never part of `value`. */
  readonly runningTotals: readonly Quantity[]
}

/** Sums packages by giver, receiver and unit; what is only rumoured, told as a total of all kinds, or a likely slip of scale is left out. */
export function totalsOf(commitments: readonly StateCommitment[]): readonly Total[] {
  return [...groupBy(undoubted(commitments), keyOf).values()].flatMap(totalOf)
}

/** Tells of each total of these commitments the packages that it sums. */
export function packagesOf(
  commitments: readonly StateCommitment[],
): (total: Total) => readonly StateCommitment[] {
  const byTotal = groupBy(undoubted(commitments).filter(isPackage), keyOf)
  return ({ giver, receiver, unit }) => byTotal.get(keyOf({ giver, receiver, amount: { unit } })) ?? []
}

/** What has an amount that is no likely slip of scale. */
function undoubted(commitments: readonly StateCommitment[]): readonly StateCommitment[] {
  const doubtful = new Set(slipsOfScale(commitments).map((slip) => slip.doubtful))
  return commitments.filter((commitment) => commitment.amount !== null && !doubtful.has(commitment))
}

type Summed = Pick<StateCommitment, 'giver' | 'receiver'> & {
  readonly amount: Pick<Quantity, 'unit'> | null
}

function keyOf({ giver, receiver, amount }: Summed): string {
  return JSON.stringify([giver, receiver, amount?.unit])
}

function totalOf(sums: readonly StateCommitment[]): readonly Total[] {
  const [first] = sums
  const packages = amountsOf(sums.filter(isPackage))
  const runningTotals = amountsOf(sums.filter(({ isRunningTotal }) => isRunningTotal))
  if (!first?.amount || packages.length + runningTotals.length === 0) return []
  return [
    {
      giver: first.giver,
      receiver: first.receiver,
      unit: first.amount.unit,
      value: packages.reduce((sum, { value }) => sum + value, 0),
      bound: boundOf(packages),
      packages: packages.length,
      runningTotals,
    },
  ]
}

function isPackage({ isRunningTotal, what, certainty }: StateCommitment): boolean {
  return !isRunningTotal && what !== 'total' && certainty !== 'rumoured'
}

function amountsOf(sums: readonly StateCommitment[]): readonly Quantity[] {
  return sums.flatMap(({ amount }) => amount ?? [])
}

function boundOf(packages: readonly Quantity[]): Total['bound'] {
  const bounds = new Set(packages.map(({ bound }) => bound ?? 'exact'))
  bounds.delete('exact')
  const [only, another] = bounds
  if (only === undefined) return 'exact'
  return another === undefined ? only : 'about'
}
