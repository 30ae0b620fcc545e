import type { State } from '../../src/record/state/state.ts'
import { checkFamilies, type FamilyFindings } from './check-families.ts'
import { checkShifts, checkStands, type ShiftFindings, type StandFindings } from './check-stances.ts'
import { checkSums, type SumFindings } from './check-sums.ts'
import { checkTalks, type TalkFindings } from './check-talks.ts'
import type { Truth } from './truth.ts'
import { Witnesses } from './witnesses.ts'

/** How a state as of a day compares with what was known by then. */
export interface Findings {
  readonly asOf: string
  readonly shifts: ShiftFindings
  readonly stands: StandFindings
  readonly talks: TalkFindings
  readonly sums: SumFindings
  readonly families: FamilyFindings
}

/** Compares a state with the truth as of its day. */
export function checkState(state: State, truth: Truth): Findings {
  const asOf = state.asOf ?? '9999-12-31'
  const witnesses = new Witnesses(truth, state)
  return {
    asOf,
    shifts: checkShifts(state, truth, { asOf, witnesses }),
    stands: checkStands(state, truth, { asOf, witnesses }),
    talks: checkTalks(state, truth, { asOf, witnesses }),
    sums: checkSums(state, truth, { asOf, witnesses }),
    families: checkFamilies(state, truth),
  }
}
