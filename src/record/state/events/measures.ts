import type { Measure, Quantity } from '../../../model/claim.ts'
import { compareText } from '../day-span.ts'
import type { OriginOf } from '../origins.ts'
import type { WitnessOf } from '../witness.ts'
import type { Event } from './account.ts'
import type { EventKind } from './event-kind.ts'
import { historyOf } from './history.ts'
import type { EventHistory } from './state-event.ts'
import { toldMost } from './told-most.ts'

/** Whether it is told as done, or denied by all who tell of it. */
export type MeasureStatus = 'told' | 'denied'

/** What a party does, as of a day. */
export interface StateMeasure extends EventHistory<MeasureStatus> {
  readonly actor: string
  readonly target: string | null
  /** PLOVER event type. */
  readonly act: string
  /** All that is counted in it, side by side; base units. */
  readonly quantities: readonly Quantity[]
}

/** What makes claims tell of one measure. */
export const measureKind: EventKind<Measure, MeasureStatus> = {
  keysOf: ({ actor, act }) => [`${actor} ${act}`],
  likeness(a, b) {
    if (a.target === b.target) return 2
    return a.target === null || b.target === null ? 1 : 0
  },
  statusOf: ({ claim }) => (claim.certainty === 'denied' ? 'denied' : 'told'),
  whenOf: ({ when }) => when,
  stages: { denied: 0, told: 1 },
  ahead: new Set(),
  deeds: new Set(),
  followDays: 14,
}

/** Whether the claim may tell of a measure at all. */
export function tellsOfMeasure({ claim }: WitnessOf<'measure'>): boolean {
  return claim.certainty !== 'hypothetical'
}

/** A measure as its accounts tell it. */
export function measureOf(event: Event<Measure, MeasureStatus>, originOf: OriginOf): StateMeasure {
  return {
    actor: toldMost(event, ({ actor }) => actor) ?? '',
    target: toldMost(event, ({ target }) => target),
    act: toldMost(event, ({ act }) => act) ?? '',
    quantities: quantitiesOf(event.accounts.map(({ witness }) => witness.claim)),
    ...historyOf(event, { kind: measureKind, originOf, final: new Set() }),
  }
}

function quantitiesOf(claims: readonly Measure[]): readonly Quantity[] {
  const quantities = claims.flatMap(({ quantity }) => quantity ?? [])
  const unique = new Map(quantities.map((quantity) => [`${quantity.unit} ${quantity.value}`, quantity]))
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, quantity]) => quantity)
}
