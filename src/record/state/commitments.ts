import type { Commitment, Quantity } from '../../model/claim.ts'
import { Tally } from '../tally.ts'
import { compareText, reachOf } from './day-span.ts'
import type { Evidence } from './evidence.ts'
import { groupBy } from './group-by.ts'
import { countOrigins, type OriginOf } from './origins.ts'
import type { WitnessOf } from './witness.ts'

/** What one party gives or promises to another, as of a day. */
export interface StateCommitment {
  readonly giver: string
  readonly receiver: string | null
  readonly what: Commitment['what']
  /** The furthest that is told: promised, announced, committed, delivered. */
  readonly status: Commitment['status']
  /** Base units of ISO 4217 or a counted noun. */
  readonly amount: Quantity | null
  /** What is given, as printed, each once. */
  readonly items: readonly string[]
  /** EDTF, each once. */
  readonly periods: readonly string[]
  /** Whether anybody tells it as a total since a beginning: then it is no package and never summed. */
  readonly isRunningTotal: boolean
  readonly certainty: Commitment['certainty']
  /** EDTF of the first telling. */
  readonly since: string | null
  /** Independent sources. */
  readonly origins: number
  /** How many there are, where not all are shown. */
  readonly tellings?: number
  /** In order of the telling. */
  readonly evidence: readonly Evidence[]
}

type Telling = WitnessOf<'commitment'>

/** Commitments as told by claims that are given in order: the same giver, receiver, kind and amount are one. */
export function gatherCommitments(
  witnesses: readonly Telling[],
  originOf: OriginOf,
): readonly StateCommitment[] {
  const told = witnesses.filter(({ claim }) => !['denied', 'hypothetical'].includes(claim.certainty))
  const running = new Set(told.filter(({ claim }) => claim.isRunningTotal).map(({ claim }) => sumKey(claim)))
  return [...groupBy(told, packageKey).values()]
    .flatMap(byReceiver)
    .flatMap(byKind)
    .map((tellings) => commitmentOf(tellings, { running, originOf }))
    .sort(byGiver)
}

/** Without an amount, the kind and the words for what is given tell one commitment from another. */
function packageKey({ claim: { giver, what, amount, items } }: Telling): string {
  const sum = amount ? [String(amount.value), amount.unit] : [what, (items ?? '').toLowerCase()]
  return [giver, ...sum].join('\u0000')
}

/** The same sum between the same parties is one sum, whatever it is told to be for. */
function sumKey({ giver, receiver, amount }: Commitment): string {
  return JSON.stringify([giver, receiver, amount?.value, amount?.unit])
}

/**
 * What goes to nobody named goes to the only one who is named, or to the only one who is named within some days of it, if there is one.
 */
function byReceiver(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const named = tellings.filter(({ claim }) => claim.receiver !== null)
  const receivers = receiversOf(named)
  if (receivers.size < 2) return [tellings]
  const receiverOf = (telling: Telling): string =>
    telling.claim.receiver ?? onlyOf(receiversOf(named.filter((other) => areNear(telling, other)))) ?? ''
  return [...groupBy(tellings, receiverOf).values()]
}

function receiversOf(tellings: readonly Telling[]): ReadonlySet<string> {
  return new Set(tellings.flatMap(({ claim }) => claim.receiver ?? []))
}

function onlyOf(receivers: ReadonlySet<string>): string | null {
  const [only = null] = receivers
  return receivers.size === 1 ? only : null
}

/** Most days between two tellings of a package of which one does not say to whom it goes: it is news for as long. */
const sameNewsDays = 14

function areNear({ told: a }: Telling, { told: b }: Telling): boolean {
  return a !== null && b !== null && reachOf(a, b) <= sameNewsDays
}

/** What money is told to be where nothing is said of what it is for. */
const vague: ReadonlySet<Commitment['what']> = new Set(['financial', 'total'])

/** A sum that is told once with what it is for and once without is one; told for two things it is two. */
function byKind(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const kinds = [...new Set(tellings.map(({ claim }) => claim.what))]
    .filter((what) => !vague.has(what))
    .sort()
  if (kinds.length < 2) return [tellings]
  const [first] = kinds
  return [
    ...groupBy(tellings, ({ claim }) =>
      vague.has(claim.what) ? (first ?? claim.what) : claim.what,
    ).values(),
  ]
}

const stages: readonly Commitment['status'][] = ['promised', 'announced', 'committed', 'delivered']
const certainties: readonly Commitment['certainty'][] = ['asserted', 'planned', 'rumoured']

interface Gathering {
  /** `sumKey`s of what somebody tells as a running total. */
  readonly running: ReadonlySet<string>
  readonly originOf: OriginOf
}

function commitmentOf(tellings: readonly Telling[], { running, originOf }: Gathering): StateCommitment {
  const claims = tellings.map(({ claim }) => claim)
  const evidence = tellings.map((telling) => telling.evidence)
  const first = claims[0]
  return {
    giver: first?.giver ?? '',
    receiver: claims.find(({ receiver }) => receiver !== null)?.receiver ?? null,
    what: kindOf(claims),
    status: stages.findLast((stage) => claims.some(({ status }) => status === stage)) ?? 'promised',
    amount: amountOf(claims),
    items: distinct(claims.flatMap(({ items }) => items ?? [])),
    periods: distinct(claims.flatMap(({ period }) => period ?? [])),
    isRunningTotal: claims.some((claim) => claim.amount !== null && running.has(sumKey(claim))),
    certainty: certainties.find((one) => claims.some(({ certainty }) => certainty === one)) ?? 'rumoured',
    since: evidence.find(({ dated }) => dated !== null)?.dated?.on ?? null,
    origins: countOrigins(evidence, originOf),
    evidence,
  }
}

/** The sum with the bound that most give it; of equals the first by its letters. */
function amountOf(claims: readonly Commitment[]): Quantity | null {
  const amount = claims.find((claim) => claim.amount !== null)?.amount ?? null
  if (amount === null) return null
  const bounds = new Tally<NonNullable<Quantity['bound']>>()
  const told = claims.map((claim) => claim.amount?.bound ?? 'exact')
  for (const bound of told.sort(compareText)) bounds.add(bound)
  return { value: amount.value, unit: amount.unit, bound: bounds.values()[0] ?? 'exact' }
}

/** What it is for, as plainly as anybody tells; a sum told as a total of all kinds and as money is money. */
function kindOf(claims: readonly Commitment[]): Commitment['what'] {
  const told = claims.map(({ what }) => what)
  return told.find((what) => !vague.has(what)) ?? told.find((what) => what === 'financial') ?? 'total'
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(compareText)
}

/** By giver, then receiver; running totals last, larger sums first. */
export function byGiver(a: StateCommitment, b: StateCommitment): number {
  return (
    compareText(a.giver, b.giver) ||
    compareText(a.receiver ?? '', b.receiver ?? '') ||
    Number(a.isRunningTotal) - Number(b.isRunningTotal) ||
    (b.amount?.value ?? 0) - (a.amount?.value ?? 0)
  )
}
