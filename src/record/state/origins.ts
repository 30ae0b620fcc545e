import type { Evidence } from './evidence.ts'

/** The family of reprints that an article belongs to; articles of one family are one source. */
export type OriginOf = (article: string) => string

/** Counts the independent sources of the evidence. */
export function countOrigins(evidence: readonly Evidence[], originOf: OriginOf): number {
  return new Set(evidence.map(({ article }) => originOf(article))).size
}
