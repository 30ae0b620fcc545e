import type { OriginOf } from '../state/origins.ts'

/** From a day on the article has this origin; null: none but itself. */
export interface OriginRow {
  readonly article: string
  /** `YYYY-MM-DD`; '' from the beginning. */
  readonly since: string
  readonly origin: string | null
}

/** Origins that change from day to day. */
export interface OriginsOverTime {
  readonly originsAsOf: (day: string) => OriginOf
  /** The days on which any changes. */
  readonly originDays: readonly string[]
}

/** The origins that rows, given by day, tell. */
export function originsOverTime(rows: readonly OriginRow[]): OriginsOverTime {
  const byArticle = new Map<string, OriginRow[]>()
  for (const row of rows) {
    const told = byArticle.get(row.article)
    if (told) told.push(row)
    else byArticle.set(row.article, [row])
  }
  return {
    originsAsOf: (day) => (article) =>
      byArticle.get(article)?.findLast(({ since }) => since <= day)?.origin ?? article,
    originDays: [...new Set(rows.map(({ since }) => since))],
  }
}
