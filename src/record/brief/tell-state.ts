import type { StateCommitment } from '../state/commitments.ts'
import type { StateCondition } from '../state/conditions.ts'
import type { StateAgreement } from '../state/events/agreements.ts'
import type { StateMeasure } from '../state/events/measures.ts'
import type { StateTalk } from '../state/events/talks.ts'
import type { Shift, StatePosition } from '../state/positions/stance.ts'
import type { State } from '../state/state.ts'
import type { BriefSentence, SayWith, Words } from './brief-sentence.ts'
import type {
  AgreementTelling,
  CommitmentTelling,
  ConditionTelling,
  DeadlockTelling,
  MeasureTelling,
  ShiftTelling,
  StandTelling,
  TalkTelling,
  Telling,
} from './telling.ts'

/** A sentence beside the part of the state that it tells. */
export interface Told<Part, Says extends Telling = Telling> {
  readonly of: Part
  readonly sentence: BriefSentence<Says>
  /** All words that bear on whether it is new, those of its present state. */
  readonly present: readonly Words[]
}

/** The sentences of a state, each made once and used where it belongs. */
export interface ToldState {
  readonly stands: readonly Told<StatePosition, StandTelling>[]
  readonly shifts: readonly Told<Shift, ShiftTelling>[]
  readonly talks: readonly Told<StateTalk, TalkTelling>[]
  readonly agreements: readonly Told<StateAgreement, AgreementTelling>[]
  readonly measures: readonly Told<StateMeasure, MeasureTelling>[]
  readonly commitments: readonly Told<StateCommitment, CommitmentTelling>[]
  readonly conditions: readonly Told<StateCondition, ConditionTelling>[]
  readonly deadlocks: readonly Told<readonly StateCondition[], DeadlockTelling>[]
}

/** Says each part of the state. */
export function tellState(state: State, say: SayWith): ToldState {
  return {
    stands: state.positions.map((of) => told({ of, tells: standOf(of), present: of.evidence }, say)),
    shifts: state.shifts.map((of) => ({
      of,
      sentence: say(shiftOf(of), of.evidence),
      present: [of.evidence[1]],
    })),
    talks: state.talks.map((of) => event({ of, tells: talkOf(of) }, say)),
    agreements: state.agreements.map((of) => event({ of, tells: agreementOf(of) }, say)),
    measures: state.measures.map((of) => event({ of, tells: measureOf(of) }, say)),
    commitments: state.commitments.map((of) =>
      told({ of, tells: commitmentOf(of), present: of.evidence }, say),
    ),
    conditions: state.conditions.map((of) => told({ of, tells: conditionOf(of), present: of.evidence }, say)),
    deadlocks: state.deadlocks.map(({ parties, conditions }) => {
      const of = conditions.flatMap((place) => state.conditions[place] ?? [])
      const present = of.flatMap(({ evidence }) => evidence)
      return told({ of, tells: { kind: 'deadlock', parties } as const, present }, say)
    }),
  }
}

interface Draft<Part, Says extends Telling> {
  readonly of: Part
  readonly tells: Says
  readonly present: readonly Words[]
}

function told<Part, Says extends Telling>(
  { of, tells, present }: Draft<Part, Says>,
  say: SayWith,
): Told<Part, Says> {
  return { of, sentence: say(tells, present), present }
}

type Happening = StateTalk | StateAgreement | StateMeasure

/** The words for the present state, the latest first, then the first word of each other state. */
function event<Part extends Happening, Says extends Telling>(
  { of, tells }: Omit<Draft<Part, Says>, 'present'>,
  say: SayWith,
): Told<Part, Says> {
  const present = presentOf(of).toReversed()
  const others = of.states
    .filter(({ status }) => status !== of.status)
    .flatMap(({ evidence }) => evidence.slice(0, 1))
  return { of, sentence: say(tells, [...present, ...others]), present }
}

function presentOf({ status, states }: Happening): readonly Words[] {
  return states.find((state) => state.status === status)?.evidence ?? []
}

function standOf(position: StatePosition): StandTelling {
  const { party, issue, about, stance, since, voice, rumoured, origins } = position
  return { kind: 'stand', party, issue, about, stance, since, voice, rumoured, origins }
}

function shiftOf({ party, issue, about, from, to, on, order, evidence }: Shift): ShiftTelling {
  const rumoured = evidence[1].certainty === 'rumoured'
  return { kind: 'shift', party, issue, about, from, to, on, order, rumoured }
}

function talkOf(talk: StateTalk): TalkTelling {
  const { parties, status, days, daysConflict, isOverdue, level, format, mediator, place } = talk
  const earlier = talk.states
    .filter((state) => state.status !== status && state.status !== 'denied')
    .map((state) => ({ status: state.status, since: state.since }))
  const when = { days, daysConflict, isOverdue }
  const how = { level, format, mediator, place }
  const { rumoured, origins } = talk
  return { kind: 'talk', parties, status, ...when, ...how, rumoured, origins, earlier }
}

function agreementOf(agreement: StateAgreement): AgreementTelling {
  const { parties, instruments, status, days, daysConflict, rumoured, origins } = agreement
  return { kind: 'agreement', parties, instruments, status, days, daysConflict, rumoured, origins }
}

function measureOf(measure: StateMeasure): MeasureTelling {
  const { actor, target, act, quantities, status, days, daysConflict, rumoured, origins } = measure
  return { kind: 'measure', actor, target, act, quantities, status, days, daysConflict, rumoured, origins }
}

function commitmentOf(commitment: StateCommitment): CommitmentTelling {
  const { giver, receiver, what, status, amount, items, periods, isRunningTotal } = commitment
  const { certainty, since, origins } = commitment
  const given = { giver, receiver, what, status, amount, items, periods, isRunningTotal }
  return { kind: 'commitment', ...given, certainty, since, origins }
}

function conditionOf(condition: StateCondition): ConditionTelling {
  const { party, of, gates, requires, since, origins } = condition
  return { kind: 'condition', party, of, gates, requires, since, origins }
}
