import type { Shift } from '../../record/state/positions/stance.ts'
import type { State } from '../../record/state/state.ts'
import { quotedLine } from './quoted-line.ts'
import { stanceMarks } from './stance-marks.ts'

/** As many as a terminal shows at once. */
const mostShifts = 10

/** The latest moves, each with the words before and after. */
export function shiftLines({ shifts }: State): readonly string[] {
  const more = shifts.length - mostShifts
  return [
    ...shifts.slice(0, mostShifts).flatMap(linesOf),
    ...(more > 0 ? [`and ${more} earlier (--format json has all)`] : []),
  ]
}

function linesOf({ party, issue, from, to, on, order, evidence: [before, after] }: Shift): readonly string[] {
  const doubt = order === 'likely' ? ', if that came after' : ''
  return [
    `${on}  ${party} on ${issue}: ${stanceMarks[from]} ${from} → ${stanceMarks[to]} ${to}${doubt}`,
    `    before ${quotedLine(before)}`,
    `    after  ${quotedLine(after)}`,
  ]
}
