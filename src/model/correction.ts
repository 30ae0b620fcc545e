import type { Span } from './span.ts'

/** An identity as an analyst saw it. Its id is made of names and of articles, so that a re-reading finds it again. */
export interface IdentityAddress {
  readonly id: string
  /** For people to read. */
  readonly name: string
}

/** Two identities are one. */
export interface MergeCorrection {
  readonly kind: 'merge'
  readonly identity: IdentityAddress
  readonly other: IdentityAddress
}

/** Some names of an identity, or its names in some articles, are somebody else's. */
export interface SplitCorrection {
  readonly kind: 'split'
  readonly identity: IdentityAddress
  /** Keys of all names that the identity had. */
  readonly keys: readonly string[]
  /** Those of them that are split off wherever they stand. */
  readonly splitKeys: readonly string[]
  /** `Article.id`s in which every name of the identity is split off. */
  readonly articles: readonly string[]
}

/** An identity is to be called by another name. */
export interface RenameCorrection {
  readonly kind: 'rename'
  readonly identity: IdentityAddress
  readonly name: string
}

/** A statement or a claim is none, or not what the article says. */
export interface RejectCorrection {
  readonly kind: 'reject'
  readonly target: 'statement' | 'claim'
  /** `Article.id`. */
  readonly article: string
  /** Over `Article.text`, or the title of what only the title claims, in UTF-16 code units, end exclusive, when it was rejected. */
  readonly span: Span
  /** The words of the span, by which it is found again. */
  readonly quote: string
  /** What was read from these words, by which another reading of them is told from it. */
  readonly says: string
}

/** What a person holds against what was read. It stands beside the readings and is applied when the record is asked. */
export type Correction = MergeCorrection | SplitCorrection | RenameCorrection | RejectCorrection

/** Who corrects, and why. */
export interface CorrectionNote {
  readonly by: string | null
  readonly why: string
}

/** A correction as the record keeps it. */
export interface KeptCorrection extends CorrectionNote {
  /** Given in the order in which they were made, from 1. */
  readonly number: number
  readonly correction: Correction
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  /** Instant at which it was undone; null while it holds. */
  readonly undoneAt: string | null
}
