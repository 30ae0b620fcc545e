import type { Span } from './span.ts'

/** Why a piece of the source is not part of the body. */
export type NoiseKind =
  | 'advertisement'
  | 'author-blurb'
  | 'byline'
  | 'caption'
  | 'comment'
  | 'consent'
  | 'contributors'
  | 'copyright'
  | 'credit'
  | 'dateline'
  | 'form'
  | 'instruction'
  | 'navigation'
  | 'newsletter'
  | 'player'
  | 'reading-time'
  | 'related'
  | 'repeated-title'
  | 'section-label'
  | 'share'
  | 'source-line'
  | 'tags'
  | 'teaser'
  | 'title'
  | 'update-note'

/** A piece of the source that is not part of the body, kept so that the source can be rebuilt. */
export interface Noise {
  readonly text: string
  readonly kind: NoiseKind
  /** Offset in `Article.text`, in UTF-16 code units, before which the piece stood. */
  readonly at: number
  /** The row of data or the rule that set it aside. */
  readonly rule: string
}

/** The day of publication and how it is known. */
export interface Published {
  /** EDTF (ISO 8601-2), such as `2024-12-05` or `2021-12`. */
  readonly value: string
  readonly basis: 'metadata' | 'text' | 'feed' | 'sidecar' | 'inferred'
  /** The rule that inferred it, where one did from the times of the text. */
  readonly rule?: string
}

/** Suspicion that the text is a machine translation, with the signs of it. */
export interface Translated {
  readonly suspected: boolean
  readonly signs: readonly { readonly rule: string; readonly span: Span }[]
}

/** One article: its body without the site's noise, and what is known about it. */
export interface Article {
  /** The document's id: a content hash. */
  readonly id: string
  readonly source: string
  readonly url: string | null
  readonly site: string | null
  readonly title: string | null
  /** People credited with the text; not the people quoted. */
  readonly authors: readonly string[]
  readonly section: string | null
  readonly published: Published | null
  /** EDTF day of retrieval, where known. */
  readonly fetched: string | null
  /** BCP 47 tag, or `und` where it can't be told. */
  readonly language: string
  readonly translated: Translated
  /** The body in NFC; paragraphs are divided by a blank line. Frozen: everything else is a span over it. */
  readonly text: string
  /** Paragraphs that are headings within the body. */
  readonly headings: readonly Span[]
  readonly noise: readonly Noise[]
}
