import type { StateAgreement } from '../../record/state/events/agreements.ts'
import type { State } from '../../record/state/state.ts'

/** As many as a terminal shows at once. */
const mostAgreements = 10

/** What is negotiated, agreed, signed, in force or broken; the latest told first. */
export function agreementLines({ agreements }: State): readonly string[] {
  const more = agreements.length - mostAgreements
  return [
    ...agreements.toReversed().slice(0, mostAgreements).map(lineOf),
    ...(more > 0 ? [`and ${more} earlier (--format json has all)`] : []),
  ]
}

function lineOf({ parties, instruments, status, days, daysConflict, rumoured }: StateAgreement): string {
  const when = days.length === 0 ? 'no day' : days.join(daysConflict ? ' or ' : ', ')
  const doubt = rumoured ? ', told with reserve' : ''
  return `${when}  ${parties.join(', ')}  ${status}: ${instruments.join(' / ')}${doubt}`
}
