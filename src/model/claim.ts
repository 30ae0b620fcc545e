import type { Span } from './span.ts'

/** A sum within a claim; base units and ISO 4217 or a counted noun in the singular. */
export interface Quantity {
  readonly value: number
  readonly unit: string
  readonly bound?: 'exact' | 'about' | 'min' | 'max'
}

interface ClaimBase {
  /** Unique within the reading, such as `c1`. */
  readonly id: string
  /** The words of the article that carry the claim; over `Article.text`, but of a `TitleClaim` over `Article.title`. */
  readonly evidence: Span
  /** `Statement.id` it rests on, or null for the article's own voice. */
  readonly statement: string | null
  readonly certainty: 'asserted' | 'planned' | 'hypothetical' | 'denied' | 'rumoured'
}

/** A party is for or against an issue's proposition, or for it on a condition. */
export interface Position extends ClaimBase {
  readonly kind: 'position'
  readonly party: string
  readonly issue: string
  readonly about: readonly string[]
  readonly stance: 'for' | 'against' | 'conditional'
  /** Whose words say so: the party's own, somebody else's about it, or the article's. */
  readonly voice: 'own' | 'other' | 'article'
  /** PLOVER event type of taking the stand, such as `REQUEST` for a demand; null where nothing tells. */
  readonly act: string | null
}

/** A party makes something depend on what `of` must do. */
export interface Condition extends ClaimBase {
  readonly kind: 'condition'
  readonly party: string
  readonly of: string
  /** The issue that waits for it. */
  readonly gates: string
  readonly requires: string | null
}

export interface Talk extends ClaimBase {
  readonly kind: 'talk'
  readonly parties: readonly string[]
  readonly status: 'sought' | 'scheduled' | 'ongoing' | 'held' | 'stalled' | 'refused' | 'cancelled'
  /** EDTF. */
  readonly when: string | null
  /** The rank of those who meet, where the words say it. */
  readonly level: 'heads' | 'ministers' | 'envoys' | 'lawmakers' | 'experts' | null
  /** How they meet, where the words say it; a format that has a name is given as printed: « format Normandie ». */
  readonly format: string | null
  /** Who brings them together; a party's code. */
  readonly mediator: string | null
  /** As printed. */
  readonly place: string | null
  /** What it is about, as printed. */
  readonly agenda: string | null
  /** What came out of it, as printed. */
  readonly outcome: string | null
}

export interface Agreement extends ClaimBase {
  readonly kind: 'agreement'
  readonly parties: readonly string[]
  readonly instrument: string
  readonly status: 'negotiating' | 'agreed' | 'signed' | 'in-force' | 'broken'
  /** EDTF. */
  readonly when: string | null
}

export interface Commitment extends ClaimBase {
  readonly kind: 'commitment'
  readonly giver: string
  /** Null where it goes to nobody named. */
  readonly receiver: string | null
  readonly what: 'military' | 'financial' | 'humanitarian' | 'total'
  readonly status: 'promised' | 'announced' | 'committed' | 'delivered'
  readonly amount: Quantity | null
  /** What is given, as printed. */
  readonly items: string | null
  /** When it is, was or will be given; EDTF. */
  readonly period: string | null
  /** Whether the amount is a total since a beginning, not a new package. */
  readonly isRunningTotal: boolean
}

export interface Measure extends ClaimBase {
  readonly kind: 'measure'
  readonly actor: string
  readonly target: string | null
  /** PLOVER event type, such as `SANCTION`. */
  readonly act: string
  /** EDTF. */
  readonly when: string | null
  readonly quantity: Quantity | null
}

/** What somebody claims about the negotiation, told apart by `kind`. */
export type Claim = Position | Condition | Talk | Agreement | Commitment | Measure

/**
 * A claim that only the article's title carries: its `evidence` is a span of `Article.title`, in UTF-16 code units, end exclusive,
 * and it rests on none of `Reading.statements`, which are the body's. Ids are such as `t1`.
 */
export type TitleClaim = Claim & {
  readonly statement: null
  /** Who says so in the title, as the article names them; null for the title's own voice, or where nobody is plain. */
  readonly speaker: string | null
}

/** Whether a claim is the title's, so that its evidence lies there. */
export function isTitleClaim(claim: Claim | TitleClaim): claim is TitleClaim {
  return 'speaker' in claim
}
