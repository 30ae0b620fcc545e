/** Days since 1970. */
export type Day = number

interface FactBase {
  readonly id: number
  /** When it was said or became so. */
  readonly on: Day
  /** Code of whom it is about first: who takes the stand, seeks or refuses the talk, gives. */
  readonly subject: string
  /** Code of the other side, or of who receives. */
  readonly other: string
}

/** A party takes a stand. */
export interface StanceFact extends FactBase {
  readonly kind: 'stance'
  readonly issue: string
  readonly stance: 'for' | 'against'
}

export type TalkStatus = 'sought' | 'scheduled' | 'ongoing' | 'held' | 'stalled' | 'refused' | 'cancelled'

/** A talk comes into a state. */
export interface TalkFact extends FactBase {
  readonly kind: 'talk'
  /** Facts of one talk have one number. */
  readonly talk: number
  readonly status: TalkStatus
  /** The day of the talk, where one is set. */
  readonly when: Day | null
  readonly place: string
  readonly manner: 'told' | 'rumoured' | 'denied'
}

/** A party gives a sum, or is said to have given so much in all. */
export interface SumFact extends FactBase {
  readonly kind: 'sum'
  /** Facts of one package have one number. */
  readonly sum: number
  readonly status: 'announced' | 'delivered' | 'running' | 'rumoured'
  readonly purpose: 'militaire' | 'humanitaire' | 'financière'
  /** Base units. */
  readonly value: number
  readonly unit: 'EUR' | 'USD'
  /** Since which year, for a running total. */
  readonly year: number
}

export type Fact = StanceFact | TalkFact | SumFact

/** What happens at once and is told together. */
export interface Episode {
  readonly story: number
  readonly facts: readonly Fact[]
}
