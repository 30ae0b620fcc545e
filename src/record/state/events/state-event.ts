import type { Evidence } from '../evidence.ts'

/** The words that tell of an event, with the day that they give it. */
export interface EventEvidence extends Evidence {
  /** EDTF; null where the words give none. */
  readonly when: string | null
}

/** One state of an event, as it is told. */
export interface EventState<Status extends string> {
  readonly status: Status
  /** EDTF of the first telling; null where none has a day. */
  readonly since: string | null
  /** Independent sources. */
  readonly origins: number
  /** How many there are, where not all are shown. */
  readonly tellings?: number
  /** In order of the telling. */
  readonly evidence: readonly EventEvidence[]
}

/** What all events have in common. */
export interface EventHistory<Status extends string> {
  /** As of the day: the furthest where it is over, else as last told. */
  readonly status: Status
  /** EDTF days that are given for it, each once, as told most for its present state first. */
  readonly days: readonly string[]
  /** Whether days are given for one state that can't both be. */
  readonly daysConflict: boolean
  /** Whether nothing tells of it but with reserve. */
  readonly rumoured: boolean
  /** Independent sources. */
  readonly origins: number
  /** In the order in which they were first told. */
  readonly states: readonly EventState<Status>[]
}

/** Accounts of one event that don't go together. */
export interface EventContradiction {
  /** `days`: days for one state that can't both be; `denial`: somebody says that it is not so. */
  readonly kind: 'days' | 'denial'
  readonly event: 'talk' | 'agreement' | 'measure'
  readonly parties: readonly string[]
  /** How many there are, where not all are shown. */
  readonly tellings?: number
  readonly evidence: readonly EventEvidence[]
}

/** A sum that is told at two scales within days, such as millions and thousand millions. */
export interface AmountContradiction {
  readonly kind: 'amount'
  readonly giver: string
  readonly receiver: string | null
  /** ISO 4217 code or a counted noun. */
  readonly unit: string
  /** In base units: the one that is summed, then the one that is left out of the sums. */
  readonly values: readonly [kept: number, doubtful: number]
  readonly evidence: readonly Evidence[]
}
