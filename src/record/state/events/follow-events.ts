import type { Claim } from '../../../model/claim.ts'
import { type DayRange, dayRange } from '../../day-range.ts'
import { since, until } from '../day-span.ts'
import type { Witness } from '../witness.ts'
import type { Account, Event } from './account.ts'
import { type Closeness, closenessOf } from './closeness.ts'
import { EventIndex } from './event-index.ts'
import type { EventKind } from './event-kind.ts'

/** Gathers claims, given in order, into events: each goes to the closest event that it may tell of, else begins one. */
export function followEvents<Kind extends Claim, Status extends string>(
  witnesses: readonly Witness<Kind>[],
  kind: EventKind<Kind, Status>,
): readonly Event<Kind, Status>[] {
  const index = new EventIndex(kind)
  for (const witness of witnesses) {
    const account = accountOf(witness, kind)
    const found = closest(account, index.candidates(account), kind)
    if (found) index.join(found, account)
    else index.begin(account)
  }
  return index.events()
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
