import type { Span } from '../../model/span.ts'

/** How the day of a claim is known: the day of the saying, a day that the passage names, or the article's own. */
export type DatedBy = 'saying' | 'passage' | 'publication'

/** The words that carry a claim, and who says them when. */
export interface Evidence {
  /** `Article.id`. */
  readonly article: string
  /** Over `Article.text`, or the title, in UTF-16 code units, end exclusive. */
  readonly span: Span
  /** Given where the words stand in `Article.title`, and not in its text. */
  readonly in?: 'title'
  /** The words of the span, as printed. */
  readonly quote: string
  /** Who says it; null where it is the article's own voice or no speaker is plain. */
  readonly speaker: string | null
  /** EDTF of the saying, where it is known. */
  readonly saidOn: string | null
  /** The day that the claim counts for (EDTF); null where nothing gives one. */
  readonly dated: { readonly on: string; readonly by: DatedBy } | null
  readonly certainty: 'asserted' | 'planned' | 'hypothetical' | 'denied' | 'rumoured'
  /** Whether nothing tells when the article was out. */
  readonly undated: boolean
}
