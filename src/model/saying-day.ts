import type { Span } from './span.ts'

/** How the day of a saying is known. */
export interface DayBasis {
  /** `stated`: the reporting words name it; `inferred`: it follows from where the article stands in time. */
  readonly kind: 'stated' | 'inferred'
  /** The words that name the day; null where it is the day of publication. */
  readonly span: Span | null
  /** How likely the day is for somebody who would also say that it can't be told, 0 to 1. */
  readonly likelihood: number
}
