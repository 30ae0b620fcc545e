import type { Claim } from '../../../model/claim.ts'
import { type DayRange, dayRange } from '../../day-range.ts'
import { afterDays, compareText, since, until } from '../day-span.ts'
import { inOrder, type Witness } from '../witness.ts'
import { type Account, Event } from './account.ts'
import { type Closeness, closenessOf } from './closeness.ts'
import { EventIndex } from './event-index.ts'
import type { EventKind } from './event-kind.ts'

/**
 * Gathers claims into events: each goes to the closest event that it may tell of among those that were known by then, else
 * begins one. Claims are taken in the order in which their articles came out, so that what comes out later moves none of
 * them to another event, and the events as of a day are those of all claims up to it. For the first of them `settled` may
 * tell the event already.
 */
export function followEvents<Kind extends Claim, Status extends string>(
  witnesses: readonly Witness<Kind>[],
  kind: EventKind<Kind, Status>,
  settled: (witness: Witness) => number | null = notSettled,
): readonly (readonly Witness<Kind>[])[] {
  const index = new EventIndex(kind)
  const events = new Map<number, Event<Kind, Status>>()
  const groups = new Map<Event<Kind, Status>, Witness<Kind>[]>()
  for (const witness of witnesses.toSorted(asKnown)) {
    const account = accountOf(witness, kind)
    const number = settled(witness)
    const found = number === null ? closest(account, index.candidates(account), kind) : events.get(number)
    const event = found ? index.join(found, account) : index.begin(account)
    if (number !== null) events.set(number, event)
    const group = groups.get(event)
    if (group) group.push(witness)
    else groups.set(event, [witness])
  }
  return [...groups.values()].map((group) => group.sort(inOrder)).sort(byFirst)
}

/** The event that these claims, given in order of their telling, tell of. */
export function eventOf<Kind extends Claim, Status extends string>(
  witnesses: readonly Witness<Kind>[],
  kind: EventKind<Kind, Status>,
): Event<Kind, Status> {
  const event = new Event<Kind, Status>()
  for (const witness of witnesses) event.add(accountOf(witness, kind), '')
  return event
}

function notSettled(): null {
  return null
}

/** Orders witnesses by the day from which they count, then as `inOrder`. */
export function asKnown(a: Witness, b: Witness): number {
  return compareText(a.knownFrom ?? afterDays, b.knownFrom ?? afterDays) || inOrder(a, b)
}

function byFirst([a]: readonly Witness[], [b]: readonly Witness[]): number {
  return a && b ? inOrder(a, b) : 0
}

function accountOf<Kind extends Claim, Status extends string>(
  witness: Witness<Kind>,
  kind: EventKind<Kind, Status>,
): Account<Kind, Status> {
  const value = kind.whenOf(witness.claim)
  const status = kind.statusOf(witness)
  const range = value === null ? null : dayRange(value)
  const { told, outBy } = witness
  // « a refusé mardi » tells of Tuesday, whenever it is told, and gives no day for the meeting; nor does « avait accepté ».
  if (range && isOfDeed(range, { status, told, kind }))
    return { witness: { ...witness, told: range }, status, when: null }
  const when = range && (kind.ahead.has(status) ? since(range, told?.from ?? null) : until(range, outBy))
  return { witness, status, when: when ?? range }
}

interface Telling<Kind extends Claim, Status extends string> {
  readonly status: Status
  readonly told: DayRange | null
  readonly kind: EventKind<Kind, Status>
}

/** Whether the day can't be that of the event, as it was over when the event was only to come. */
function isOfDeed<Kind extends Claim, Status extends string>(
  { to }: DayRange,
  { status, told, kind }: Telling<Kind, Status>,
): boolean {
  if (to === null || told === null) return false
  if (kind.deeds.has(status)) return to <= (told.to ?? '')
  return kind.ahead.has(status) && to < (told.from ?? '')
}

function closest<Kind extends Claim, Status extends string>(
  account: Account<Kind, Status>,
  candidates: Iterable<Event<Kind, Status>>,
  kind: EventKind<Kind, Status>,
): Event<Kind, Status> | null {
  let best: { readonly event: Event<Kind, Status>; readonly closeness: Closeness } | null = null
  for (const event of candidates) {
    const closeness = closenessOf(account, event, kind)
    if (closeness > (best?.closeness ?? 0)) best = { event, closeness }
  }
  return best?.event ?? null
}
