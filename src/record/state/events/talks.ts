import type { Talk } from '../../../model/claim.ts'
import { dayRange } from '../../day-range.ts'
import { dayAfter } from '../day-span.ts'
import type { OriginOf } from '../origins.ts'
import type { WitnessOf } from '../witness.ts'
import type { Event } from './account.ts'
import type { EventKind } from './event-kind.ts'
import { historyOf } from './history.ts'
import { pairsOf, partyLikeness, unionOf } from './party-sets.ts'
import type { EventHistory } from './state-event.ts'
import { toldMost, toldValues } from './told-most.ts'

/** A state of a talk; `denied`: somebody says that it is not so. */
export type TalkStatus = Talk['status'] | 'denied'

/** A meeting, or one that is sought, as of a day. */
export interface StateTalk extends EventHistory<TalkStatus> {
  readonly parties: readonly string[]
  /**
   * Whether it is still ahead as told, though the last day for it is over, or, where no day is given, nothing was told of it
   * for three months.
   */
  readonly isOverdue: boolean
  readonly level: Talk['level']
  readonly format: string | null
  readonly mediator: string | null
  readonly place: string | null
  /** As printed, each once. */
  readonly agenda: readonly string[]
  /** As printed, each once. */
  readonly outcome: readonly string[]
}

/** What makes claims tell of one meeting. */
export const talkKind: EventKind<Talk, TalkStatus> = {
  keysOf: ({ parties }) => pairsOf(parties),
  likeness: (a, b) => partyLikeness(a.parties, b.parties),
  statusOf,
  whenOf: ({ when }) => when,
  stages: { denied: 0, sought: 1, scheduled: 2, ongoing: 3, stalled: 4, refused: 4, cancelled: 4, held: 5 },
  ahead: new Set(['sought', 'scheduled']),
  deeds: new Set(['sought', 'refused', 'cancelled', 'stalled']),
  followDays: 31,
}

const positive: ReadonlySet<TalkStatus> = new Set(['sought', 'scheduled', 'ongoing', 'held'])

/** What is planned has not been held, unless its day was over when it was told. */
function statusOf({ claim, told }: WitnessOf<'talk'>): TalkStatus {
  const { certainty, status, when } = claim
  if (certainty === 'denied' && positive.has(status)) return 'denied'
  if (certainty !== 'planned' || (status !== 'held' && status !== 'ongoing')) return status
  const end = when === null ? null : (dayRange(when)?.to ?? null)
  return end !== null && told?.from && end < told.from ? status : 'scheduled'
}

/** Whether the claim may tell of a meeting at all. */
export function tellsOfTalk({ claim }: WitnessOf<'talk'>): boolean {
  return claim.certainty !== 'hypothetical' && claim.parties.length > 0
}

/** A meeting as its accounts tell it; `asOf` is `YYYY-MM-DD`. */
export function talkOf(
  event: Event<Talk, TalkStatus>,
  { originOf, asOf }: { readonly originOf: OriginOf; readonly asOf: string | null },
): StateTalk {
  const history = historyOf(event, { kind: talkKind, originOf, final: new Set(['held']) })
  const last = talkKind.ahead.has(history.status) ? aheadUntil(event) : null
  return {
    parties: unionOf(event.accounts.map(({ witness }) => witness.claim.parties)),
    ...history,
    isOverdue: asOf !== null && last !== null && last < asOf,
    level: toldMost(event, ({ level }) => level),
    format: toldMost(event, ({ format }) => format),
    mediator: toldMost(event, ({ mediator }) => mediator),
    place: toldMost(event, ({ place }) => place),
    agenda: toldValues(event, ({ agenda }) => agenda),
    outcome: toldValues(event, ({ outcome }) => outcome),
  }
}

/** Days after which nobody speaks any more of what is still ahead: a quarter of a year. */
const forgottenDays = 92

/** The last day (`YYYY-MM-DD`) on which a meeting that is ahead is neither over nor forgotten; null: it always is ahead. */
export function aheadUntil({ accounts }: Event<Talk, TalkStatus>): string | null {
  const ends = accounts.flatMap(({ when }) => (when ? [when.to ?? '~'] : []))
  const last = ends.sort().at(-1)
  if (last !== undefined) return last === '~' ? null : last
  const told = accounts.at(-1)?.witness.told?.to ?? null
  return told === null ? null : dayAfter(told, forgottenDays)
}
