import type { Agreement } from '../../../model/claim.ts'
import type { OriginOf } from '../origins.ts'
import type { WitnessOf } from '../witness.ts'
import type { Event } from './account.ts'
import type { EventKind } from './event-kind.ts'
import { historyOf } from './history.ts'
import { pairsOf, partyLikeness, unionOf } from './party-sets.ts'
import type { EventHistory } from './state-event.ts'
import { toldValues } from './told-most.ts'

/** A state of an agreement; `denied`: somebody says that it is not so. */
export type AgreementStatus = Agreement['status'] | 'denied'

/** An agreement, or one that is negotiated, as of a day. */
export interface StateAgreement extends EventHistory<AgreementStatus> {
  readonly parties: readonly string[]
  /** What it is called, as printed, the most told first. */
  readonly instruments: readonly string[]
}

/** What makes claims tell of one agreement. */
export const agreementKind: EventKind<Agreement, AgreementStatus> = {
  keysOf: ({ parties }) => pairsOf(parties),
  likeness,
  statusOf: ({ claim }) =>
    claim.certainty === 'denied' && claim.status !== 'broken' ? 'denied' : claim.status,
  whenOf: ({ when }) => when,
  stages: { denied: 0, negotiating: 1, agreed: 2, signed: 3, 'in-force': 4, broken: 5 },
  ahead: new Set(['negotiating']),
  deeds: new Set(),
  followDays: 366,
}

/** The same parties and one name that holds the other's words; on one day the same parties alone. */
function likeness(a: Agreement, b: Agreement): 0 | 1 | 2 {
  const parties = partyLikeness(a.parties, b.parties)
  const isOneDay = a.when !== null && a.when.length === 10 && a.when === b.when
  return isOneDay || isOneName(a.instrument, b.instrument) ? parties : 0
}

function isOneName(a: string, b: string): boolean {
  if (a === b) return true
  const [first, second] = [wordsOf(a), wordsOf(b)]
  const [small, large] = first.size <= second.size ? [first, second] : [second, first]
  return [...small].every((word) => large.has(word))
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]{2,}/gu),
  )
}

/** Whether the claim may tell of an agreement at all. */
export function tellsOfAgreement({ claim }: WitnessOf<'agreement'>): boolean {
  return claim.certainty !== 'hypothetical' && claim.parties.length > 0
}

/** An agreement as its accounts tell it. */
export function agreementOf(event: Event<Agreement, AgreementStatus>, originOf: OriginOf): StateAgreement {
  return {
    parties: unionOf(event.accounts.map(({ witness }) => witness.claim.parties)),
    instruments: toldValues(event, ({ instrument }) => instrument),
    ...historyOf(event, { kind: agreementKind, originOf, final: new Set(['broken']) }),
  }
}
