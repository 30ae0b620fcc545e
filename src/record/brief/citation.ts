import type { Span } from '../../model/span.ts'
import type { Evidence } from '../state/evidence.ts'

/** The words that a sentence of the brief rests on, and where they stand in its articles. */
export interface Citation
  extends Pick<Evidence, 'span' | 'in' | 'quote' | 'speaker' | 'saidOn' | 'certainty'> {
  /** `BriefArticle.key`. */
  readonly article: string
  /** The sentences around the words, or the whole title that they stand in; as `span`. */
  readonly sentence: Span
  /** EDTF of the day that the words count for; null where nothing gives one. */
  readonly on: string | null
}

/** At least one. */
export type Citations = readonly [Citation, ...Citation[]]
