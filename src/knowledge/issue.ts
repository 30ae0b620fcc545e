import type { IssuePattern } from './issue-pattern.ts'

/** Where the party stands of which an issue is asked: the trigger's subject, or the words under it. */
export type IssueAbout = 'subject' | 'phrase'

/** What of one language triggers an issue. */
export interface IssuePatterns {
  /** Words that name the proposition. */
  readonly for: readonly IssuePattern[]
  /** Words that name its opposite. */
  readonly against: readonly IssuePattern[]
}

/** A question of the negotiation, as a proposition that one can be for or against. */
export interface Issue {
  /** Such as `ceasefire`; the name of its file. */
  readonly id: string
  readonly proposition: string
  /** By BCP 47 tag. */
  readonly labels: ReadonlyMap<string, string>
  readonly about: IssueAbout
  /** By BCP 47 tag. */
  readonly patterns: ReadonlyMap<string, IssuePatterns>
  readonly examples: ReadonlyMap<string, IssueExamples>
}

/** Sentences by which the patterns of a language are tested. */
export interface IssueExamples {
  readonly match: readonly string[]
  readonly differ: readonly string[]
}
