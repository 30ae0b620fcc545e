import type { Span } from '../../model/span.ts'

/** What is asked of an article to find its family. */
export interface FamilyText {
  /** Unique among the texts. */
  readonly id: string
  readonly text: string
  /** EDTF. */
  readonly published: string | null
  readonly site: string | null
  readonly authors: readonly string[]
  /** Credits that stood beside the text or were taken out of it, such as « avec AFP ». */
  readonly credits?: readonly string[]
}

/** Texts that carry one report: copies, reprints, cut and extended versions. */
export interface Family {
  /** Ids: the origin first, then by day and id; undated ones last. */
  readonly articles: readonly string[]
  readonly origin: string
  /** Why that article: it is an agency's own by its credits, it was published first, or there is no other. */
  readonly originBasis: 'credit' | 'earliest' | 'only'
  /** The agency that credits name: the origin's, else the one most often named; null where none is named. */
  readonly agency: string | null
  /** All articles but the origin, in the order of `articles`. */
  readonly members: readonly FamilyMember[]
}

/** How one article of a family differs from its origin. */
export interface FamilyMember extends Differences {
  readonly article: string
  /** Share of its rows of four words that the origin has too, 0 to 1. */
  readonly fromOrigin: number
  /** Share of the origin's rows of four words that it has too, 0 to 1. */
  readonly ofOrigin: number
}

/** What one text does to another's, in whole sentences; the order of sentences is no difference. */
export interface Differences {
  /** Spans of its text that the origin lacks. */
  readonly added: readonly Span[]
  /** Spans of the origin's text that it leaves out. */
  readonly cut: readonly Span[]
  /** Sentences that say the same in partly other words. */
  readonly altered: readonly Alteration[]
}

/** A sentence of a text and the one of the origin that it stands for. */
export interface Alteration {
  readonly own: Span
  readonly origin: Span
}
