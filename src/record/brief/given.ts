import type { StateCommitment } from '../state/commitments.ts'
import type { State } from '../state/state.ts'
import { packagesOf } from '../state/totals.ts'
import type { BriefSentence, SayWith } from './brief-sentence.ts'
import type { ToldState } from './tell-state.ts'
import type { CommitmentTelling, TotalTelling } from './telling.ts'

/** Money and arms. */
export interface Given {
  /** Sums of packages; running totals are not in them. */
  readonly totals: readonly BriefSentence<TotalTelling>[]
  /** By how far they are: what is only promised, announced, committed, delivered. */
  readonly promised: readonly BriefSentence<CommitmentTelling>[]
  readonly announced: readonly BriefSentence<CommitmentTelling>[]
  readonly committed: readonly BriefSentence<CommitmentTelling>[]
  readonly delivered: readonly BriefSentence<CommitmentTelling>[]
  /** What somebody tells as a total since a beginning. */
  readonly runningTotals: readonly BriefSentence<CommitmentTelling>[]
}

/** What of a state is given or promised. */
export function givenIn(state: State, { commitments }: ToldState, say: SayWith): Given {
  const at = (status: StateCommitment['status']) =>
    commitments.filter(({ of }) => of.status === status && !of.isRunningTotal).map(({ sentence }) => sentence)
  const packagesIn = packagesOf(state.commitments)
  return {
    totals: state.totals
      .filter(({ packages }) => packages > 0)
      .map((total) => {
        const packages = packagesIn(total)
        const { giver, receiver, unit, value, bound } = total
        const firsts = packages.flatMap(({ evidence }) => evidence.slice(0, 1))
        const amount = { value, unit, bound }
        return say({ kind: 'total', giver, receiver, amount, packages: packages.length }, firsts)
      }),
    promised: at('promised'),
    announced: at('announced'),
    committed: at('committed'),
    delivered: at('delivered'),
    runningTotals: commitments.filter(({ of }) => of.isRunningTotal).map(({ sentence }) => sentence),
  }
}
