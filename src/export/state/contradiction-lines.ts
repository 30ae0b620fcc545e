import type { StanceContradiction } from '../../record/state/positions/stance.ts'
import type { State } from '../../record/state/state.ts'
import { sumOf } from './money-lines.ts'
import { stanceMarks } from './stance-marks.ts'

/** As many as a terminal shows at once. */
const mostContradictions = 10

const reasons: Readonly<Record<StanceContradiction['reason'], string>> = {
  'same-day': 'both on one day',
  voices: 'others say otherwise than the party itself',
  wavering: 'there and back within days',
}

/** Words that don't go together and are no move. */
export function contradictionLines({ contradictions }: State): readonly string[] {
  const more = contradictions.length - mostContradictions
  return [
    ...contradictions.slice(0, mostContradictions).map(lineOf),
    ...(more > 0 ? [`and ${more} more (--format json has all)`] : []),
  ]
}

function lineOf(contradiction: State['contradictions'][number]): string {
  if (contradiction.kind === 'stance') {
    const { on, party, issue, sides, reason } = contradiction
    return `${on}  ${party} on ${issue}: ${sides.map(({ stance }) => stanceMarks[stance]).join(' ')} ${reasons[reason]}`
  }
  if (contradiction.kind === 'amount') {
    const { giver, receiver, unit, values } = contradiction
    const sums = values.map((value) => sumOf({ value, unit })).join(' and ')
    return `${giver} → ${receiver ?? 'nobody named'}: told as ${sums}; the latter is not added`
  }
  const { kind, event, parties, evidence } = contradiction
  const what =
    kind === 'days'
      ? `told for ${[...new Set(evidence.map(({ when }) => when))].join(' and for ')}`
      : 'told and denied'
  return `${event} of ${parties.join(', ')}: ${what}`
}
