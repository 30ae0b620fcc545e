import type { Claim } from '../../model/claim.ts'
import { afterDays } from '../state/day-span.ts'
import { asKnown } from '../state/events/follow-events.ts'
import { followIn, restsOnOthers } from '../state/sections/find-lines.ts'
import { sectionKinds } from '../state/sections/sections.ts'
import { inOrder, type Witness } from '../state/witness.ts'
import { type EndingsOverTime, endingsOverTime, noEndings } from './endings-over-time.ts'
import { type Moves, placeTexts } from './families/place-texts.ts'
import type { TextShelf } from './families/text-shelf.ts'
import { type ClaimRow, type KeptWitness, witnessOfRow } from './kept-claim.ts'
import { type OriginRow, originsOverTime } from './origins-over-time.ts'
import { type LineVersion, type Versions, versionsOf } from './versions.ts'

/** Claims of which the lines must be found again; see the store. */
interface StaleGroup {
  readonly key: number
  readonly kind: string
  readonly name: string | null
  readonly since: string
}

/** What settling asks of the record; the store has it. */
interface Ledger {
  prepare(basis: string, perSubject: readonly string[]): void
  lastDay(): string | null
  moveTexts(most: number, place: (shelf: TextShelf, texts: Moves) => void): boolean
  staleGroups(): readonly StaleGroup[]
  claimsOf(group: GroundGroup): readonly ClaimRow[]
  originsOf(group: StaleGroup): readonly OriginRow[]
  awaitedBy(group: StaleGroup): readonly ClaimRow[]
  groundsOf(group: StaleGroup): readonly GroundGroup[]
  addEvent(kind: string): number
  assign(events: readonly (readonly [claim: number, event: number])[]): void
  spoil(group: number, since: string): void
  spoilRestingOn(group: number, since: string): void
  linesOf(group: number): readonly LineVersion[]
  linesBefore(group: number, day: string): readonly LineVersion[]
  putLines(group: number, since: string, versions: Versions): void
  atomically(work: () => void): void
}

/** Claims that others rest on. */
type GroundGroup = Omit<StaleGroup, 'since'>

export interface SettleOptions {
  /** Stands for the rules by which sheets and lines are made. */
  readonly basis: string
  /** Ids of the issues on which stands about different parties are different stands. */
  readonly perSubject: readonly string[]
}

/** Evidence that a line shows at most, so that a state does not grow with all that was ever said. */
export const mostEvidence = 3

/** As many texts find their families in one transaction. */
const textsAtOnce = 20_000

/** As many groups are settled in one transaction. */
const groupsAtOnce = 500

/**
 * Brings the lines that a record keeps up to date with its articles: only groups whose claims or families changed, and
 * those from the first day of the change. Cut short at any place, it goes on where it was.
 */
export function settle(ledger: Ledger, { basis, perSubject }: SettleOptions): void {
  ledger.prepare(basis, perSubject)
  while (ledger.moveTexts(textsAtOnce, placeTexts));
  for (const group of ledger.staleGroups()) {
    if (group.name === '') ledger.atomically(() => followAnew(ledger, group))
  }
  const subjects = new Set(perSubject)
  const work = { ledger, lastDay: ledger.lastDay(), isPerSubject: (issue: string) => subjects.has(issue) }
  // What rests on others comes when these are settled.
  for (const isLast of [false, true]) {
    const stale = ledger.staleGroups().filter((group) => restsOnOthers(kindOf(group)) === isLast)
    for (let at = 0; at < stale.length; at += groupsAtOnce)
      ledger.atomically(() => {
        for (const group of stale.slice(at, at + groupsAtOnce)) findAnew(work, group)
      })
  }
}

/** What finding lines needs besides the group. */
interface Work {
  readonly ledger: Ledger
  readonly lastDay: string | null
  readonly isPerSubject: (issue: string) => boolean
}

/** Divides claims into events again, from the day on which they changed. */
function followAnew(ledger: Ledger, stream: StaleGroup): void {
  const claims = ledger.claimsOf(stream).map(witnessOfRow)
  const settled = (witness: Witness): number | null =>
    isKept(witness) && (witness.knownFrom ?? afterDays) < stream.since ? witness.event : null
  const events = followIn(kindOf(stream), claims, settled).map((group) => group.filter(isKept))
  const taken = new Set<number>()
  const assigned: [number, number][] = []
  for (const event of events) {
    const key = oldKey(event, taken) ?? ledger.addEvent(stream.kind)
    taken.add(key)
    for (const witness of event)
      if (witness.event !== key) {
        assigned.push([witness.evidence.key, key])
        for (const touched of [key, witness.event])
          if (touched !== null) ledger.spoil(touched, witness.knownFrom ?? afterDays)
      }
  }
  ledger.assign(assigned)
  ledger.putLines(stream.key, '', { lines: [], hasUndated: false })
}

/** The event that the first known of the claims told of, unless another has it. */
function oldKey(event: readonly KeptWitness[], taken: ReadonlySet<number>): number | null {
  const [first] = event.toSorted(asKnown)
  const key = first?.event ?? null
  return key === null || taken.has(key) ? null : key
}

function findAnew({ ledger, lastDay, isPerSubject }: Work, group: StaleGroup): void {
  const { key, since } = group
  const versions = versionsOf(
    {
      kind: kindOf(group),
      isEvent: group.name === null,
      claims: ledger.claimsOf(group).map(witnessOfRow).sort(inOrder),
      ...originsOverTime(ledger.originsOf(group)),
      ...endingsFor(ledger, group),
      lastDay,
      isPerSubject,
      mostEvidence,
    },
    since,
    ledger.linesBefore(key, since),
  )
  ledger.putLines(key, since, versions)
  ledger.spoilRestingOn(key, since)
}

function endingsFor(ledger: Ledger, group: StaleGroup): EndingsOverTime {
  if (!restsOnOthers(kindOf(group))) return noEndings
  const grounds = ledger.groundsOf(group)
  return endingsOverTime({
    deeds: ledger.awaitedBy(group),
    stands: grounds.flatMap((ground) => ledger.claimsOf(ground)),
    lines: grounds.flatMap(({ key }) => ledger.linesOf(key)),
  })
}

function isKept(witness: Witness): witness is KeptWitness {
  return 'event' in witness
}

/** The kind that a sheet named. */
function kindOf({ kind }: GroundGroup): Claim['kind'] {
  const known = sectionKinds.find((one) => one === kind)
  if (known === undefined)
    throw new Error(`the record has claims of the kind ${kind}; known are ${sectionKinds.join(', ')}`)
  return known
}
