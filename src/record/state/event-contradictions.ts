import type { StateCommitment } from './commitments.ts'
import type { AmountContradiction, EventContradiction, EventHistory } from './events/state-event.ts'
import { slipsOfScale } from './slips-of-scale.ts'

/** Days of events of one kind that can't both be, and denials of what others tell. */
export function eventContradictions<Told extends EventHistory<string>>(
  event: EventContradiction['event'],
  histories: readonly Told[],
  partiesOf: (told: Told) => readonly string[],
): readonly EventContradiction[] {
  return histories.flatMap((told) => {
    const evidence = told.states.flatMap((state) => state.evidence)
    const name = { event, parties: partiesOf(told) }
    const isDenied = told.states.length > 1 && told.states.some(({ status }) => status === 'denied')
    const days = { kind: 'days', ...name, evidence: evidence.filter(({ when }) => when !== null) } as const
    return [
      ...(told.daysConflict ? [days] : []),
      ...(isDenied ? [{ kind: 'denial', ...name, evidence } as const] : []),
    ]
  })
}

/** Sums that are told at two scales. */
export function amountContradictions(
  commitments: readonly StateCommitment[],
): readonly AmountContradiction[] {
  return slipsOfScale(commitments).map(({ doubtful, other }) => ({
    kind: 'amount',
    giver: other.giver,
    receiver: other.receiver,
    unit: other.amount?.unit ?? '',
    values: [other.amount?.value ?? 0, doubtful.amount?.value ?? 0],
    evidence: [...other.evidence, ...doubtful.evidence],
  }))
}
