import type { Database } from './database.ts'

/** Writes which source holds which article. */
export interface DocumentRows {
  /** Key of the article that the source holds now, or null where the record does not know the source. */
  currentOf(source: string): number | null
  /** Says that from now on the source holds the article; what it held before is kept as superseded. */
  hold(source: string, article: number): void
}

const holding = `
INSERT INTO documents (source, article, read_at) VALUES (?, ?, ?)
ON CONFLICT (source, article) DO UPDATE SET read_at = excluded.read_at, superseded_at = NULL`

/** `now` gives the instant that is written down, ISO 8601 in UTC. */
export function documentRows(database: Database, now: () => string): DocumentRows {
  const finding = database.prepare('SELECT article FROM documents WHERE source = ? AND superseded_at IS NULL')
  const superseding = database.prepare(
    'UPDATE documents SET superseded_at = ? WHERE source = ? AND superseded_at IS NULL',
  )
  const inserting = database.prepare(holding)
  return {
    currentOf(source) {
      const row: { article: number } | undefined = finding.get(source)
      return row?.article ?? null
    },
    hold(source, article) {
      superseding.run(now(), source)
      inserting.run(source, article, now())
    },
  }
}
