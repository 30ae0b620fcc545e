import type { StateCommitment } from '../../src/record/state/commitments.ts'
import type { AmountContradiction } from '../../src/record/state/events/state-event.ts'
import type { State } from '../../src/record/state/state.ts'
import type { TrueSum, Truth } from './truth.ts'
import { type Look, quoted } from './witnesses.ts'

export interface SumFindings {
  /** Totals of a giver, a receiver and a unit: how many are known, and how many have the right value and packages. */
  readonly known: number
  readonly right: number
  readonly wrong: readonly string[]
  readonly packagesKnown: number
  readonly packagesFound: number
  readonly runningKnown: number
  readonly runningFound: number
  readonly missed: readonly string[]
  /** Amounts that stand more than once in one total. */
  readonly twice: readonly string[]
  /** Packages and running totals that are found and not known. */
  readonly added: readonly string[]
}

/** Compares the sums of a state with those that are known by its day. */
export function checkSums(state: State, truth: Truth, { asOf }: Look): SumFindings {
  const known = truth.sums.filter(({ knownFrom }) => knownFrom <= asOf)
  const doubtful = state.contradictions.flatMap((one) => (one.kind === 'amount' ? [one] : []))
  const found = state.commitments
    .filter(({ amount }) => amount !== null)
    .filter((one) => !doubtful.some((slip) => isSlip(one, slip)))
  const packages = found.filter(isPackage)
  const running = found.filter(({ isRunningTotal }) => isRunningTotal)
  const [knownPackages, knownRunning] = [
    known.filter(({ kind }) => kind === 'package'),
    known.filter(({ kind }) => kind === 'running'),
  ]
  const missedPackages = knownPackages.filter((sum) => !packages.some((one) => isSame(one, sum)))
  const missedRunning = knownRunning.filter((sum) => !running.some((one) => isSame(one, sum)))
  const wrong = wrongTotals(state, knownPackages)
  const keys = new Set(knownPackages.map(keyOf))
  return {
    known: keys.size,
    right: keys.size - wrong.length,
    wrong,
    packagesKnown: knownPackages.length,
    packagesFound: knownPackages.length - missedPackages.length,
    runningKnown: knownRunning.length,
    runningFound: knownRunning.length - missedRunning.length,
    missed: [...missedPackages, ...missedRunning].map(
      (sum) => `${keyOf(sum)} ${sum.value}, ${sum.kind} known from ${sum.knownFrom}`,
    ),
    twice: twiceIn(packages),
    added: found
      .filter((one) => !known.some((sum) => isSame(one, sum) && hasKind(one, sum)))
      .map((one) => quoted(`${keyOf(flat(one))} ${one.amount?.value} ${kindOf(one)}`, one.evidence)),
  }
}

/** Sums that are told at two scales are kept side by side; the doubtful one is in no total. */
function isSlip({ giver, receiver, amount }: StateCommitment, slip: AmountContradiction): boolean {
  return (
    giver === slip.giver &&
    receiver === slip.receiver &&
    amount?.unit === slip.unit &&
    amount.value === slip.values[1]
  )
}

function isPackage({ isRunningTotal, what, certainty }: StateCommitment): boolean {
  return !isRunningTotal && what !== 'total' && certainty !== 'rumoured'
}

function kindOf(one: StateCommitment): string {
  if (one.isRunningTotal) return 'running'
  return isPackage(one) ? 'package' : `${one.certainty} ${one.what}`
}

function hasKind(one: StateCommitment, { kind }: TrueSum): boolean {
  if (kind === 'rumoured') return one.certainty === 'rumoured'
  return (kind === 'running') === one.isRunningTotal
}

function flat({ giver, receiver, amount }: StateCommitment) {
  return { giver, receiver: receiver ?? '?', unit: amount?.unit ?? '' }
}

function isSame(one: StateCommitment, sum: TrueSum): boolean {
  return keyOf(flat(one)) === keyOf(sum) && one.amount?.value === sum.value
}

function keyOf({ giver, receiver, unit }: Pick<TrueSum, 'giver' | 'receiver' | 'unit'>): string {
  return `${giver} to ${receiver} in ${unit}`
}

function wrongTotals({ totals }: State, packages: readonly TrueSum[]): readonly string[] {
  const found = new Map(totals.map((total) => [keyOf({ ...total, receiver: total.receiver ?? '?' }), total]))
  return [...new Set(packages.map(keyOf))].flatMap((key) => {
    const of = packages.filter((sum) => keyOf(sum) === key)
    const value = of.reduce((sum, one) => sum + one.value, 0)
    const total = found.get(key)
    if (total?.value === value && total.packages === of.length) return []
    return [
      `${key}: ${total?.value ?? 'nothing'} in ${total?.packages ?? 0} packages, not ${value} in ${of.length}`,
    ]
  })
}

function twiceIn(packages: readonly StateCommitment[]): readonly string[] {
  const seen = new Map<string, StateCommitment>()
  return packages.flatMap((one) => {
    const key = `${keyOf(flat(one))} ${one.amount?.value}`
    const other = seen.get(key)
    seen.set(key, one)
    return other
      ? [
          quoted(`${key} as ${other.what} and as ${one.what}`, [
            ...other.evidence.slice(0, 1),
            ...one.evidence.slice(0, 1),
          ]),
        ]
      : []
  })
}
