import type { Article } from '../../model/article.ts'
import type { Evidence } from './evidence.ts'

/** An article and the first day as of which it counts, `YYYY-MM-DD`; null: only where no day is asked for. */
export interface PrintedArticle {
  readonly printed: Article
  readonly knownFrom: string | null
}

/** The family of reprints that an article belongs to; articles of one family are one source. */
export type OriginOf = (article: string) => string

/** Counts the independent sources of the evidence. */
export function countOrigins(evidence: readonly Evidence[], originOf: OriginOf): number {
  return new Set(evidence.map(({ article }) => originOf(article))).size
}
