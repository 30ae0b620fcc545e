import type { Reading } from '../model/reading.ts'
import { type Database, inTransaction } from './database.ts'
import { unpackReading } from './packed-reading.ts'
import type { SheetMaker } from './sheet.ts'
import { sheetRows } from './sheet-rows.ts'

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
  /** As the sheet gave it, read from JSON. */
  readonly claim: unknown
  /** As the sheet gave it, read from JSON. */
  readonly evidence: unknown
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

/** What settling a record asks of it and writes into it; what the claims and lines say is not looked into. */
export interface Ledger {
  /** Takes the sheets again that other rules made, and forgets the lines of these; `perSubject` are the ids of issues. */
  prepare(basis: string, perSubject: readonly string[]): void
  staleGroups(): readonly StaleGroup[]
  /** The claims of a group that count, by the day as of which they do. */
  claimsOf(group: StaleGroup): readonly LedgerClaim[]
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
SELECT '[' || group_concat(json_array(claims.key, articles.id, known_from, event, json(claim), json(evidence))) || ']' AS rows
FROM claims JOIN articles ON articles.key = claims.article AND articles.source IS NOT NULL
WHERE ${column} = ?`

const assign = `
UPDATE claims SET event = given.value ->> 1 FROM json_each(?) AS given WHERE claims.key = given.value ->> 0`

const spoil = `
INSERT INTO stale_groups (claim_group, since) VALUES (?, ?)
ON CONFLICT (claim_group) DO UPDATE SET since = min(since, excluded.since)`

const putLines = `
INSERT INTO lines (claim_group, list, place, rank, since, until, content)
SELECT ?, value ->> 'list', value ->> 'place', value ->> 'rank', value ->> 'since', value ->> 'until', value ->> 'content'
FROM json_each(?)`

/** What `prepare` forgets; each once. */
const forgetLines = ['DELETE FROM lines', 'DELETE FROM stale_groups', 'UPDATE claims SET event = NULL']

/** The writing half of what is kept for states; `sheets` makes up for sheets that are missing. */
export function ledgerOf(database: Database, sheets: SheetMaker | null): Ledger {
  const staleGroups = database.prepare(
    'SELECT key, kind, name, since FROM stale_groups JOIN claim_groups ON key = claim_group ORDER BY key',
  )
  const named = database.prepare(claimsOf('claim_group'))
  const ofEvent = database.prepare(claimsOf('event'))
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
    staleGroups: () => staleGroups.all(),
    claimsOf({ key, name }) {
      const { rows }: { rows: string | null } = (name === null ? ofEvent : named).get(key)
      return claimRows(rows).sort((a, b) =>
        a.knownFrom < b.knownFrom ? -1 : Number(a.knownFrom > b.knownFrom),
      )
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
  claim: unknown,
  evidence: unknown,
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
  for (const statement of forgetLines) database.exec(statement)
  database.prepare('DELETE FROM sheets WHERE basis <> ?').run(basis)
  database.exec('DELETE FROM claim_groups WHERE name IS NULL')
  database.exec("INSERT INTO stale_groups SELECT key, '' FROM claim_groups")
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
