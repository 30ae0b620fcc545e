import type { Reading } from '../model/reading.ts'
import { type Database, inTransaction } from './database.ts'
import { unpackReading } from './packed-reading.ts'
import type { SheetMaker } from './sheet.ts'
import { sheetRows } from './sheet-rows.ts'
import { type ShelfText, type TextRow, TextShelf, textOfRow } from './text-shelf.ts'

/** Claims of which the lines must be found again, from a day on. */
export interface StaleGroup {
  readonly key: number
  readonly kind: string
  /** '' where comparing divides the group into events; null: it is an event. */
  readonly name: string | null
  /** `YYYY-MM-DD`; '' from the beginning. */
  readonly since: string
}

/** A claim that counts. */
export interface LedgerClaim {
  readonly key: number
  /** `Article.id`. */
  readonly article: string
  /** `YYYY-MM-DD`; '' always. */
  readonly knownFrom: string
  /** The event that it was found to tell of. */
  readonly event: number | null
  /** As the sheet gave it. */
  readonly claim: string
  /** As the sheet gave it. */
  readonly evidence: string
}

/** A line of states, from one day to before another. */
export interface LedgerLine {
  readonly list: string
  readonly place: number
  /** Orders events; '' for the lines of named groups. */
  readonly rank: string
  /** `YYYY-MM-DD`; '' from the beginning. */
  readonly since: string
  /** `YYYY-MM-DD`; '~' to this day. */
  readonly until: string
  /** JSON. */
  readonly content: string
}

/** Texts that come to the index and go from it. */
export interface MovedTexts {
  readonly arriving: readonly ShelfText[]
  readonly leaving: readonly ShelfText[]
  /** Texts of which only what tells whence they come may have changed. */
  readonly credited: readonly number[]
}

/** The origin of an article from a day on, both by `Article.id`; null: it is of no family of two or more. */
export interface LedgerOrigin {
  readonly article: string
  /** `YYYY-MM-DD`; '' from the beginning. */
  readonly since: string
  readonly origin: string | null
}

/** What settling a record asks of it and writes into it; what the claims and lines say is not looked into. */
export interface Ledger {
  /** Takes the sheets again that other rules made, and forgets the lines of these; `perSubject` are the ids of issues. */
  prepare(basis: string, perSubject: readonly string[]): void
  /** Lets `place` move the next texts, no more than `most`; false where none is left. */
  moveTexts(most: number, place: (shelf: TextShelf, texts: MovedTexts) => void): boolean
  staleGroups(): readonly StaleGroup[]
  /** The claims of a group that count, by the day as of which they do. */
  claimsOf(group: StaleGroup): readonly LedgerClaim[]
  /** Origins of the articles of a group over time, by day. */
  originsOf(group: StaleGroup): readonly LedgerOrigin[]
  /** A new event of a kind. */
  addEvent(kind: string): number
  /** Says which claims tell of which events. */
  assign(events: readonly (readonly [claim: number, event: number])[]): void
  /** Says that the lines of a group must be found again. */
  spoil(group: number, since: string): void
  /** The lines of a group as they were just before a day. */
  linesBefore(group: number, day: string): readonly LedgerLine[]
  /** Puts lines in the place of all that hold on a day or later, and says that the group is no longer stale. */
  putLines(group: number, since: string, lines: readonly LedgerLine[]): void
  /** Does all of the work or nothing. */
  atomically(work: () => void): void
}

const withoutSheet = `
SELECT key, reading, coalesce(source, '') AS source FROM articles
WHERE key NOT IN (SELECT article FROM sheets) AND key > ? ORDER BY key LIMIT 1`

const claimsOf = (column: 'claim_group' | 'event'): string => `
SELECT '[' || group_concat(json_array(claims.key, articles.id, known_from, event, claim, evidence)) || ']' AS rows
FROM claims JOIN articles ON articles.key = claims.article AND articles.source IS NOT NULL
WHERE ${column} = ?`

const originsOf = (column: 'claim_group' | 'event'): string => `
SELECT '[' || group_concat(json_array(told.id, origins.since, origin.id)) || ']' AS rows
FROM (SELECT DISTINCT article FROM claims WHERE ${column} = ?) AS of
JOIN origins ON origins.article = of.article JOIN articles AS told ON told.key = of.article
LEFT JOIN articles AS origin ON origin.key = origins.origin`

const nextTexts = `
SELECT stale_texts.article, articles.source IS NOT NULL AS counts, texts.placed
FROM stale_texts JOIN articles ON articles.key = stale_texts.article LEFT JOIN texts ON texts.article = stale_texts.article
ORDER BY texts.text_order, stale_texts.article LIMIT ?`

const assign = `
UPDATE claims SET event = given.value ->> 1 FROM json_each(?) AS given WHERE claims.key = given.value ->> 0`

const spoil = `
INSERT INTO stale_groups (claim_group, since) VALUES (?, ?)
ON CONFLICT (claim_group) DO UPDATE SET since = min(since, excluded.since)`

const putLines = `
INSERT INTO lines (claim_group, list, place, rank, since, until, content)
SELECT ?, value ->> 'list', value ->> 'place', value ->> 'rank', value ->> 'since', value ->> 'until', value ->> 'content'
FROM json_each(?)`

/** All that is made from sheets. */
const forgetMade = [
  'DELETE FROM lines',
  'DELETE FROM stale_groups',
  'UPDATE claims SET event = NULL',
  'DELETE FROM claim_groups WHERE name IS NULL',
  ...['sketches', 'common_shingles', 'text_edges', 'origins', 'left_texts', 'stale_texts'].map(
    (table) => `DELETE FROM ${table}`,
  ),
  'UPDATE texts SET placed = 0',
]

/** What is not made yet. */
const spoilAll = [
  "INSERT INTO stale_groups SELECT key, '' FROM claim_groups",
  'INSERT INTO stale_texts SELECT article FROM texts',
]

/** The writing half of what is kept for states; `sheets` makes up for sheets that are missing. */
export function ledgerOf(database: Database, sheets: SheetMaker | null): Ledger {
  const staleGroups = database.prepare(
    'SELECT key, kind, name, since FROM stale_groups JOIN claim_groups ON key = claim_group ORDER BY key',
  )
  const named = database.prepare(claimsOf('claim_group'))
  const ofEvent = database.prepare(claimsOf('event'))
  const origins = {
    named: database.prepare(originsOf('claim_group')),
    ofEvent: database.prepare(originsOf('event')),
  }
  const adding = database.prepare('INSERT INTO claim_groups (kind, name) VALUES (?, NULL) RETURNING key')
  const assigning = database.prepare(assign)
  const spoiling = database.prepare(spoil)
  const before = database.prepare(
    'SELECT list, place, rank, since, until, content FROM lines WHERE claim_group = ?1 AND since < ?2 AND until >= ?2',
  )
  const dropping = database.prepare('DELETE FROM lines WHERE claim_group = ? AND until >= ?')
  const putting = database.prepare(putLines)
  const clearing = database.prepare('DELETE FROM stale_groups WHERE claim_group = ?')
  return {
    prepare: (basis, perSubject) => prepare(database, { basis, perSubject, sheets }),
    moveTexts: (most, place) => inTransaction(database, () => moveTexts(database, most, place)),
    staleGroups: () => staleGroups.all(),
    claimsOf({ key, name }) {
      const { rows }: { rows: string | null } = (name === null ? ofEvent : named).get(key)
      return claimRows(rows).sort((a, b) =>
        a.knownFrom < b.knownFrom ? -1 : Number(a.knownFrom > b.knownFrom),
      )
    },
    originsOf({ key, name }) {
      const { rows }: { rows: string | null } = (name === null ? origins.ofEvent : origins.named).get(key)
      const parsed: readonly [string, string, string | null][] = JSON.parse(rows ?? '[]')
      return parsed
        .map(([article, since, origin]) => ({ article, since, origin }))
        .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
    },
    addEvent(kind) {
      const { key }: { key: number } = adding.get(kind)
      return key
    },
    assign: (events) => void assigning.run(JSON.stringify(events)),
    spoil: (group, since) => void spoiling.run(group, since),
    linesBefore: (group, day) => before.all(group, day),
    putLines(group, since, lines) {
      dropping.run(group, since)
      putting.run(group, JSON.stringify(lines))
      clearing.run(group)
    },
    atomically: (work) => inTransaction(database, work),
  }
}

type RowOfClaim = readonly [
  key: number,
  article: string,
  knownFrom: string,
  event: number | null,
  claim: string,
  evidence: string,
]

function claimRows(rows: string | null): LedgerClaim[] {
  const parsed: readonly RowOfClaim[] = JSON.parse(rows ?? '[]')
  return parsed.map(([key, article, knownFrom, event, claim, evidence]) => ({
    key,
    article,
    knownFrom,
    event,
    claim,
    evidence,
  }))
}

interface Preparation {
  readonly basis: string
  readonly perSubject: readonly string[]
  readonly sheets: SheetMaker | null
}

function prepare(database: Database, { basis, perSubject, sheets }: Preparation): void {
  const issues = JSON.stringify(perSubject)
  const settled: { basis: string; per_subject: string } | undefined = database
    .prepare('SELECT basis, per_subject FROM settled')
    .get()
  inTransaction(database, () => {
    if (settled?.basis !== basis) forgetAll(database, basis)
    else if (settled.per_subject !== issues)
      database.exec(
        "INSERT OR REPLACE INTO stale_groups SELECT key, '' FROM claim_groups WHERE kind = 'position'",
      )
    database.prepare('INSERT OR REPLACE INTO settled VALUES (1, ?, ?)').run(basis, issues)
  })
  makeSheets(database, sheets)
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

interface NextText {
  readonly article: number
  readonly counts: 0 | 1
  /** Null where there is no text any more. */
  readonly placed: 0 | 1 | null
}

function moveTexts(
  database: Database,
  most: number,
  place: (shelf: TextShelf, texts: MovedTexts) => void,
): boolean {
  const next: readonly NextText[] = database.prepare(nextTexts).all(most)
  if (next.length === 0) return false
  const text = database.prepare('SELECT * FROM texts WHERE article = ?')
  const left = database.prepare('DELETE FROM left_texts WHERE article = ? RETURNING *')
  const setPlaced = database.prepare('UPDATE texts SET placed = ? WHERE article = ?')
  const clear = database.prepare('DELETE FROM stale_texts WHERE article = ?')
  const moves: { arriving: ShelfText[]; leaving: ShelfText[]; credited: number[] } = {
    arriving: [],
    leaving: [],
    credited: [],
  }
  for (const { article, counts, placed } of next) {
    const before: TextRow | undefined = left.get(article)
    if (before) moves.leaving.push(textOfRow(before))
    if (placed === 1 && counts === 1) moves.credited.push(article)
    else if (placed !== null && placed !== counts) {
      ;(counts === 1 ? moves.arriving : moves.leaving).push(textOfRow(text.get(article)))
      setPlaced.run(counts, article)
    }
    clear.run(article)
  }
  place(new TextShelf(database), moves)
  return true
}
