import type { Reading } from '../model/reading.ts'
import { type Database, inTransaction } from './database.ts'
import { lastDayOf } from './kept-lines.ts'
import { unpackReading } from './packed-reading.ts'
import type { SheetMaker } from './sheet.ts'
import { sheetRows } from './sheet-rows.ts'

const withoutSheet = `
SELECT key, reading, coalesce(source, '') AS source FROM articles
WHERE key NOT IN (SELECT article FROM sheets) AND key > ? ORDER BY key LIMIT 1`

/** All that is made from sheets. */
const forgetMade = [
  'DELETE FROM lines',
  'DELETE FROM stale_groups',
  'UPDATE claims SET event = NULL',
  'DELETE FROM claim_groups WHERE name IS NULL',
  'UPDATE claim_groups SET undated = 0',
  ...['sketches', 'boilerplate', 'text_edges', 'origins', 'left_texts', 'stale_texts'].map(
    (table) => `DELETE FROM ${table}`,
  ),
  'UPDATE texts SET placed = 0',
]

/** What is not made yet. */
const spoilAll = [
  "INSERT INTO stale_groups SELECT key, '' FROM claim_groups",
  'INSERT INTO stale_texts SELECT article FROM texts',
]

/** Lines where no day is asked for may rest on what the last day is. */
const spoilUndated = `
INSERT INTO stale_groups (claim_group, since) SELECT key, '~' FROM claim_groups WHERE undated = 1
ON CONFLICT (claim_group) DO NOTHING`

interface Preparation {
  readonly basis: string
  readonly perSubject: readonly string[]
  readonly sheets: SheetMaker | null
}

/** Takes the sheets again that other rules made, makes those that are missing, and forgets lines that rest on other rules. */
export function prepareLedger(database: Database, { basis, perSubject, sheets }: Preparation): void {
  const issues = JSON.stringify(perSubject)
  const settled: { basis: string; per_subject: string; last_day: string | null } | undefined = database
    .prepare('SELECT basis, per_subject, last_day FROM settled')
    .get()
  inTransaction(database, () => {
    if (settled?.basis !== basis) forgetAll(database, basis)
    else if (settled.per_subject !== issues)
      database.exec(
        "INSERT OR REPLACE INTO stale_groups SELECT key, '' FROM claim_groups WHERE kind = 'position'",
      )
    database
      .prepare('INSERT OR REPLACE INTO settled VALUES (1, ?, ?, ?)')
      .run(basis, issues, settled?.last_day ?? null)
  })
  makeSheets(database, sheets)
  inTransaction(database, () => {
    const lastDay = lastDayOf(database)
    if (lastDay === (settled?.last_day ?? null)) return
    database.exec(spoilUndated)
    database.prepare('UPDATE settled SET last_day = ?').run(lastDay)
  })
}

function forgetAll(database: Database, basis: string): void {
  for (const statement of forgetMade) database.exec(statement)
  database.prepare('DELETE FROM sheets WHERE basis <> ?').run(basis)
  for (const statement of spoilAll) database.exec(statement)
}

/** As many sheets are made in one transaction. */
const sheetsAtOnce = 300

function makeSheets(database: Database, maker: SheetMaker | null): void {
  if (maker === null) return
  const rows = sheetRows(database, maker)
  const next = database.prepare(withoutSheet)
  let last = 0
  for (let made = sheetsAtOnce; made === sheetsAtOnce; ) {
    made = 0
    inTransaction(database, () => {
      for (; made < sheetsAtOnce; made++) {
        const row: { key: number; reading: Uint8Array; source: string } | undefined = next.get(last)
        if (row === undefined) return
        last = row.key
        const reading: Reading = unpackReading(row.reading, row.source)
        rows.put(row.key, reading)
      }
    })
  }
}
