import type { Quantity } from '../../model/claim.ts'
import type { StateCommitment } from '../state/commitments.ts'
import type { StateCondition } from '../state/conditions.ts'
import type { StateAgreement } from '../state/events/agreements.ts'
import type { StateMeasure } from '../state/events/measures.ts'
import type { EventContradiction } from '../state/events/state-event.ts'
import type { StateTalk, TalkStatus } from '../state/events/talks.ts'
import type { Shift, Stance, StanceContradiction, StatePosition } from '../state/positions/stance.ts'

/** Where a party stands on an issue. */
export interface StandTelling
  extends Pick<
    StatePosition,
    'party' | 'issue' | 'about' | 'stance' | 'since' | 'voice' | 'rumoured' | 'origins'
  > {
  readonly kind: 'stand'
}

/** A party moved from one stance to another. */
export interface ShiftTelling
  extends Pick<Shift, 'party' | 'issue' | 'about' | 'from' | 'to' | 'on' | 'order'> {
  readonly kind: 'shift'
  /** Whether the new stance is told with reserve. */
  readonly rumoured: boolean
}

/** A meeting in its present state. */
export interface TalkTelling
  extends Pick<
    StateTalk,
    | 'parties'
    | 'status'
    | 'days'
    | 'daysConflict'
    | 'isOverdue'
    | 'level'
    | 'format'
    | 'mediator'
    | 'place'
    | 'rumoured'
    | 'origins'
  > {
  readonly kind: 'talk'
  /** States that were told before the present one, in the order in which they were first told. */
  readonly earlier: readonly { readonly status: TalkStatus; readonly since: string | null }[]
}

/** An agreement in its present state. */
export interface AgreementTelling
  extends Pick<
    StateAgreement,
    'parties' | 'instruments' | 'status' | 'days' | 'daysConflict' | 'rumoured' | 'origins'
  > {
  readonly kind: 'agreement'
}

/** What a party does. */
export interface MeasureTelling
  extends Pick<
    StateMeasure,
    'actor' | 'target' | 'act' | 'quantities' | 'status' | 'days' | 'daysConflict' | 'rumoured' | 'origins'
  > {
  readonly kind: 'measure'
}

/** What one party gives or promises another; a running total is none of the sums. */
export interface CommitmentTelling
  extends Pick<
    StateCommitment,
    | 'giver'
    | 'receiver'
    | 'what'
    | 'status'
    | 'amount'
    | 'items'
    | 'periods'
    | 'isRunningTotal'
    | 'certainty'
    | 'since'
    | 'origins'
  > {
  readonly kind: 'commitment'
}

/** The sum of packages that are told one by one. */
export interface TotalTelling {
  readonly kind: 'total'
  readonly giver: string
  readonly receiver: string | null
  readonly amount: Quantity
  /** How many are summed. */
  readonly packages: number
}

/** Who makes what wait for whom. */
export interface ConditionTelling
  extends Pick<StateCondition, 'party' | 'of' | 'gates' | 'requires' | 'since' | 'origins'> {
  readonly kind: 'condition'
}

/** Parties of which each waits for the next, and the last for the first. */
export interface DeadlockTelling {
  readonly kind: 'deadlock'
  readonly parties: readonly string[]
}

/** Words on one issue that don't go together and are no move. */
export interface ClashTelling
  extends Pick<StanceContradiction, 'reason' | 'party' | 'issue' | 'about' | 'on'> {
  readonly kind: 'clash'
  readonly stances: readonly Stance[]
}

/** Accounts of one event that don't go together. */
export interface ConflictTelling extends Pick<EventContradiction, 'event' | 'parties'> {
  readonly kind: 'conflict'
  readonly over: EventContradiction['kind']
  /** EDTF, each once. */
  readonly days: readonly string[]
}

/** One sum that is told at two scales. */
export interface SlipTelling {
  readonly kind: 'slip'
  readonly giver: string
  readonly receiver: string | null
  readonly kept: Quantity
  /** What is left out of the sums. */
  readonly doubtful: Quantity
}

/** Articles that carry one text and count as one source. */
export interface FamilyTelling {
  readonly kind: 'family'
  /** `BriefArticle.key`. */
  readonly origin: string
  /** Keys of the others, in time order. */
  readonly members: readonly string[]
  /** The agency that the origin is by its credits; null where they name none. */
  readonly agency: string | null
}

/** How an article differs from the origin of its family, counted in passages. */
export interface MemberTelling {
  readonly kind: 'member'
  /** `BriefArticle.key`. */
  readonly article: string
  readonly origin: string
  readonly added: number
  readonly cut: number
  readonly altered: number
}

/** What one sentence of the brief says, told apart by `kind`; each language has a template for each. */
export type Telling =
  | StandTelling
  | ShiftTelling
  | TalkTelling
  | AgreementTelling
  | MeasureTelling
  | CommitmentTelling
  | TotalTelling
  | ConditionTelling
  | DeadlockTelling
  | ClashTelling
  | ConflictTelling
  | SlipTelling
  | FamilyTelling
  | MemberTelling

/** A telling of one kind. */
export type TellingOf<Kind extends Telling['kind']> = Extract<Telling, { kind: Kind }>
