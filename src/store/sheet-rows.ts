import type { Reading } from '../model/reading.ts'
import type { Database } from './database.ts'
import type { SheetMaker, SheetText } from './sheet.ts'

/** Writes what a state needs of articles. */
export interface SheetRows {
  /** Puts the sheet of the reading in the place of an earlier one. */
  put(article: number, reading: Reading): void
  /** Says that the article begins or ceases to count. */
  touch(article: number): void
}

const putSheet = `
INSERT INTO sheets (article, basis, known_from) VALUES (?, ?, ?)
ON CONFLICT (article) DO UPDATE SET basis = excluded.basis, known_from = excluded.known_from`

const putGroup = 'INSERT INTO claim_groups (kind, name) VALUES (?, ?) RETURNING key'

const putClaim = `
INSERT INTO claims (article, known_from, claim_group, claim, evidence) VALUES (?, ?, ?, ?, ?)`

const touchGroups = `
INSERT INTO stale_groups (claim_group, since)
SELECT claim_group, known_from FROM claims WHERE article = ?1
UNION ALL SELECT event, known_from FROM claims WHERE article = ?1 AND event IS NOT NULL
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
  const findingGroup = database.prepare('SELECT key FROM claim_groups WHERE kind = ? AND name = ?')
  const puttingGroup = database.prepare(putGroup)
  const claiming = database.prepare(putClaim)
  const touching = database.prepare(touchGroups)

  function groupKey(kind: string, name: string): number {
    const found: { key: number } | undefined = findingGroup.get(kind, name)
    if (found) return found.key
    const { key }: { key: number } = puttingGroup.get(kind, name)
    return key
  }

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

  return {
    put(article, reading) {
      touch(article)
      clearing.run(article)
      if (maker === null) {
        leavingText.run(article, -1, new Uint8Array())
        dropping.run(article)
        return
      }
      const { knownFrom, claims, text } = maker.make(reading)
      putting.run(article, maker.basis, knownFrom)
      putText(article, knownFrom, text)
      for (const { kind, group, claim, evidence } of claims)
        claiming.run(article, knownFrom, groupKey(kind, group), claim, evidence)
      touch(article)
    },
    touch,
  }
}
