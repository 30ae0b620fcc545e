import type { Database } from './database.ts'

/** After every day. */
export const afterDays = '~'

/** Sheets of articles that count, beside their articles. */
export const counting =
  'sheets JOIN articles ON articles.key = sheets.article AND articles.source IS NOT NULL'

/** One row of text is read in a third of the time of many rows. */
export const inOne = (row: string): string => `'[' || group_concat(json_array(${row})) || ']' AS rows`

/** The row of `origins` that holds as of the day. */
export const holds = (row: string): string =>
  `${row}.since = (SELECT max(since) FROM origins WHERE article = ${row}.article AND since <= ?1)`

/** The rows that a statement of `inOne` gives. */
export function rowsOf(database: Database, sql: string, ...values: readonly (string | number)[]) {
  const { rows }: { rows: string | null } = database.prepare(sql).get(...values)
  return JSON.parse(rows ?? '[]')
}
