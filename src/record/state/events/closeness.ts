import type { Claim } from '../../../model/claim.ts'
import { byDays, gapBetween, overlap, widthOf } from '../day-span.ts'
import type { Account, Event } from './account.ts'
import type { EventKind } from './event-kind.ts'

/** How well an account fits an event; 0: it tells of another. */
export type Closeness = number

/** Most days between tellings of one state, or between days given for it, that are still one event. */
const sameEventDays = 14

/** Most days between the day that was planned and that on which it took place. */
const movedDays = 3

/** Most days of a span that still says when something was: a month. */
const widestDays = 31

/**
 * How well the account fits the accounts that an event has: a shared day before days or tellings that are near. A day that
 * differs must be near to all days of the event, so that weekly meetings don't become one.
 */
export function closenessOf<Kind extends Claim, Status extends string>(
  account: Account<Kind, Status>,
  event: Event<Kind, Status>,
  kind: EventKind<Kind, Status>,
): Closeness {
  let best = 0
  let isFar = false
  for (const other of event.distinct()) {
    const likeness = kind.likeness(account.witness.claim, other.witness.claim)
    if (likeness === 0) return 0
    const fit = daysFit({ account, other, likeness, kind })
    best = Math.max(best, fit === 0 ? 0 : 2 * fit + likeness - 1)
    isFar ||= fit === 0 && account.when !== null && other.when !== null
  }
  return isFar && best < 6 ? 0 : best
}

interface Pair<Kind extends Claim, Status extends string> {
  readonly account: Account<Kind, Status>
  readonly other: Account<Kind, Status>
  readonly likeness: 1 | 2
  readonly kind: EventKind<Kind, Status>
}

/** 3: a day may be the same; 2: so vague a day, or the tellings are near; 1: days differ as two accounts of one event may; 0: neither. */
function daysFit<Kind extends Claim, Status extends string>(pair: Pair<Kind, Status>): 0 | 1 | 2 | 3 {
  const { account, other } = pair
  if (account.when === null || other.when === null) return tellingsFit(pair) ? 2 : 0
  if (overlap(account.when, other.when)) {
    if (isNarrow(account) && isNarrow(other)) return 3
    return account.status === other.status || isDeadline(pair) ? 2 : 0
  }
  return isConflict(pair) ? 1 : 0
}

function isNarrow({ when }: Account<Claim, string>): boolean {
  return when !== null && widthOf(when) <= widestDays
}

/** Whether what is vague is still ahead: « by the end of the year » holds a meeting on any of its days. */
function isDeadline<Kind extends Claim, Status extends string>({ account, other, kind }: Pair<Kind, Status>) {
  return [account, other].every((one) => isNarrow(one) || kind.ahead.has(one.status))
}

/**
 * One article that names two days tells of two events; two articles may differ about one, unless it was told as done
 * before the later day. What was planned may be done a few days sooner or later.
 */
function isConflict<Kind extends Claim, Status extends string>(pair: Pair<Kind, Status>): boolean {
  const { account, other, likeness, kind } = pair
  if (account.when === null || other.when === null) return false
  const isElsewhere = account.witness.evidence.article !== other.witness.evidence.article
  const gap = gapBetween(account.when, other.when)
  if (!isElsewhere || likeness < 2) return false
  if (account.status !== other.status) return gap <= movedDays && isDoneAsPlanned(account, other, kind)
  if (gap > sameEventDays) return false
  return kind.ahead.has(account.status) || !(isDoneBefore(account, other) || isDoneBefore(other, account))
}

/** Whether one tells of what was ahead, and the other of what has taken place. */
function isDoneAsPlanned<Kind extends Claim, Status extends string>(
  a: Account<Kind, Status>,
  b: Account<Kind, Status>,
  { ahead, deeds }: EventKind<Kind, Status>,
): boolean {
  const [planned, done] = ahead.has(a.status) ? [a, b] : [b, a]
  return ahead.has(planned.status) && !ahead.has(done.status) && !deeds.has(done.status)
}

/** Whether the first was told before the day of the second. */
function isDoneBefore<Kind extends Claim, Status extends string>(
  { witness }: Account<Kind, Status>,
  { when }: Account<Kind, Status>,
): boolean {
  const toldBy = witness.told?.to ?? null
  return toldBy !== null && when !== null && when.from !== null && toldBy < when.from
}

/** The later of the two may be the state after that which the earlier is. */
function tellingsFit<Kind extends Claim, Status extends string>({
  account,
  other,
  kind,
}: Pair<Kind, Status>): boolean {
  const isLater = byDays(dayOf(account, kind), dayOf(other, kind)) >= 0
  const [later, earlier] = isLater ? [account, other] : [other, account]
  const [day, dayBefore] = [dayOf(later, kind), dayOf(earlier, kind)]
  const isSameState = later.status === earlier.status
  if (isSameState && later.witness.evidence.article === earlier.witness.evidence.article) return true
  if (day === null || dayBefore === null || widthOf(day) > widestDays) return false
  if (isSameState) return widthOf(dayBefore) <= widestDays && gapBetween(day, dayBefore) <= sameEventDays
  // An offer and its acceptance may be told on one day, in whatever order.
  if (kind.ahead.has(later.status) && kind.ahead.has(earlier.status) && overlap(day, dayBefore)) return true
  const [stage, stageBefore] = [kind.stages[later.status], kind.stages[earlier.status]]
  // So may what is said to have taken place and its denial.
  if (Math.min(stage, stageBefore) === 0 && overlap(day, dayBefore))
    return !kind.ahead.has(later.status) && !kind.ahead.has(earlier.status)
  // What is told after a denial tells of another event, unless it tells again what was denied.
  const isFurther = stageBefore > 0 && (stage > stageBefore || stage === 0)
  const when = earlier.when ?? dayBefore
  if (!isFurther || overlap(day, dayBefore)) return false
  return isBefore(when, day) && gapBetween(when, day) <= kind.followDays
}

/** The day of what has taken place, where it is given, as what is recalled months later is near nothing that is told then; else that of the telling. */
function dayOf<Kind extends Claim, Status extends string>(
  { status, when, witness }: Account<Kind, Status>,
  { ahead }: EventKind<Kind, Status>,
): Account<Kind, Status>['when'] {
  return ahead.has(status) ? witness.told : (when ?? witness.told)
}

/** Whether the first span begins no later than the second ends. */
function isBefore(a: { readonly from: string | null }, b: { readonly to: string | null }): boolean {
  return a.from === null || b.to === null || a.from <= b.to
}
