import type { Reading } from '../model/reading.ts'
import { claimWriter } from './claim-rows.ts'
import { rejectionsOf } from './correction-rows.ts'
import type { Database } from './database.ts'
import { unpackReading } from './packed-reading.ts'
import type { SheetMaker, SheetText } from './sheet.ts'

/** Writes what a state needs of articles. */
export interface SheetRows {
  /** Puts the sheet of the reading in the place of an earlier one. */
  put(article: number, reading: Reading): void
  /** Makes the sheet of an article (`Article.id`) again. */
  again(id: string): void
  /** Says that the article begins or ceases to count. */
  touch(article: number): void
}

const putSheet = `
INSERT INTO sheets (article, basis, known_from) VALUES (?, ?, ?)
ON CONFLICT (article) DO UPDATE SET basis = excluded.basis, known_from = excluded.known_from`

/** Groups of the article's claims, and those that await one of these; settling spoils what rests on their lines. */
const touchGroups = `
INSERT INTO stale_groups (claim_group, since)
SELECT claim_group, known_from FROM claims WHERE article = ?1
UNION ALL SELECT event, known_from FROM claims WHERE article = ?1 AND event IS NOT NULL
UNION ALL SELECT waiting.claim_group, told.known_from FROM claims AS told
  JOIN claim_terms ON claim_terms.claim = told.key JOIN awaited_terms ON awaited_terms.term = claim_terms.term
  JOIN claims AS waiting ON waiting.key = awaited_terms.claim
  WHERE told.article = ?1 GROUP BY told.key, waiting.key HAVING count(*) >= max(awaited_terms.least)
ON CONFLICT (claim_group) DO UPDATE SET since = min(since, excluded.since)`

/** A text that is in the index must be taken out of it as it is there. */
const leaveText = `
INSERT OR IGNORE INTO left_texts SELECT article, known_from, text_order, shingles, credits FROM texts
WHERE article = ?1 AND placed = 1 AND (text_order <> ?2 OR shingles <> ?3)`

const upsertText = `
INSERT INTO texts (article, known_from, text_order, placed, shingles, credits) VALUES (?1, ?4, ?2, 0, ?3, ?5)
ON CONFLICT (article) DO UPDATE SET known_from = excluded.known_from, text_order = excluded.text_order,
  shingles = excluded.shingles, credits = excluded.credits,
  placed = placed AND text_order = excluded.text_order AND shingles = excluded.shingles`

/** Without a maker an article is left without a sheet, which settling makes up for. */
export function sheetRows(database: Database, maker: SheetMaker | null): SheetRows {
  const putting = database.prepare(putSheet)
  const dropping = database.prepare('DELETE FROM sheets WHERE article = ?')
  const clearing = database.prepare('DELETE FROM claims WHERE article = ?')
  const putClaim = claimWriter(database)
  const rejections = rejectionsOf(database)
  const touching = database.prepare(touchGroups)

  const leavingText = database.prepare(leaveText)
  const puttingText = database.prepare(upsertText)
  const touchingText = database.prepare('INSERT OR IGNORE INTO stale_texts VALUES (?)')

  function touch(article: number): void {
    touching.run(article)
    touchingText.run(article)
  }

  function putText(article: number, knownFrom: string, { order, shingles, credits }: SheetText): void {
    const bytes = new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength)
    leavingText.run(article, order, bytes)
    puttingText.run(article, order, bytes, knownFrom, credits)
  }

  const packed = database.prepare(
    "SELECT key, reading, coalesce(source, '') AS source FROM articles WHERE id = ?",
  )

  const rows: SheetRows = {
    put(article, reading) {
      touch(article)
      clearing.run(article)
      if (maker === null) {
        leavingText.run(article, -1, new Uint8Array())
        dropping.run(article)
        return
      }
      const { knownFrom, claims, text } = maker.make(reading, rejections(reading.article.id))
      putting.run(article, maker.basis, knownFrom)
      putText(article, knownFrom, text)
      for (const claim of claims) putClaim({ article, knownFrom }, claim)
      touch(article)
    },
    again(id) {
      const row: { key: number; reading: Uint8Array; source: string } | undefined = packed.get(id)
      if (row) rows.put(row.key, unpackReading(row.reading, row.source))
    },
    touch,
  }
  return rows
}
