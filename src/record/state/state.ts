import type { StateCommitment } from './commitments.ts'
import type { StateCondition } from './conditions.ts'
import type { Deadlock } from './deadlocks.ts'
import type { StateAgreement } from './events/agreements.ts'
import type { StateMeasure } from './events/measures.ts'
import type { AmountContradiction, EventContradiction } from './events/state-event.ts'
import type { StateTalk } from './events/talks.ts'
import type { Shift, StanceContradiction, StatePosition } from './positions/stance.ts'
import type { StateArticle } from './state-article.ts'
import type { Total } from './totals.ts'

/** The state of a negotiation as of a day: plain data, equal for equal records and days. */
export interface State {
  readonly format: 'pourparlers-state'
  /** Grows when a key changes its meaning or goes. */
  readonly version: 1
  /** `YYYY-MM-DD`; null where no article has a day and none was asked for. */
  readonly asOf: string | null
  /** How many articles count as of the day, and how many of these count always because they have no day. */
  readonly known: { readonly articles: number; readonly undated: number }
  /** By party, then issue. */
  readonly positions: readonly StatePosition[]
  /** Latest first. */
  readonly shifts: readonly Shift[]
  /** In the order in which they were first told, as are agreements and measures. */
  readonly talks: readonly StateTalk[]
  readonly agreements: readonly StateAgreement[]
  /** By giver, then receiver; running totals last, larger sums first. */
  readonly commitments: readonly StateCommitment[]
  readonly totals: readonly Total[]
  readonly measures: readonly StateMeasure[]
  /** By party. */
  readonly conditions: readonly StateCondition[]
  readonly deadlocks: readonly Deadlock[]
  readonly contradictions: readonly (StanceContradiction | EventContradiction | AmountContradiction)[]
  /** Reprints of one text: articles that count as one source. Only families of two or more; where evidence is cut, those that are cited. */
  readonly families: readonly Family[]
  /** The articles that count as of the day, by their days, undated ones last; where evidence is cut, those that are cited. */
  readonly articles: readonly StateArticle[]
  /** Articles of which nothing tells when they were out; they are left out, as a day was asked for. */
  readonly unplaced: readonly StateArticle[]
}

/** Articles that are one source. */
export interface Family {
  readonly origin: string
  /** How many articles it has. */
  readonly members: number
  /** `Article.id`s, in order: all of them, or the origin and those that are cited. */
  readonly articles: readonly string[]
}
