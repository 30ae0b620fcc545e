import type { Reading } from '../model/reading.ts'
import type { Database } from './database.ts'
import type { SheetMaker } from './sheet.ts'

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

  const touch = (article: number): void => void touching.run(article)
  return {
    put(article, reading) {
      touch(article)
      clearing.run(article)
      if (maker === null) {
        dropping.run(article)
        return
      }
      const { knownFrom, claims } = maker.make(reading)
      putting.run(article, maker.basis, knownFrom)
      for (const { kind, group, claim, evidence } of claims)
        claiming.run(article, knownFrom, groupKey(kind, group), claim, evidence)
      touch(article)
    },
    touch,
  }
}
