import { type Database, inTransaction } from './database.ts'
import { lastDayOf } from './kept-lines.ts'
import { type LedgerGroup, type LedgerGroups, ledgerGroups } from './ledger-groups.ts'
import { type MovedTexts, moveTexts } from './move-texts.ts'
import { prepareLedger } from './prepare-ledger.ts'
import type { SheetMaker } from './sheet.ts'
import type { TextShelf } from './text-shelf.ts'

/** The lines of a group over time. */
export interface LedgerVersions {
  readonly lines: readonly LedgerLine[]
  /** Whether those where no day is asked for are other ones than those of the last day. */
  readonly hasUndated: boolean
}

/** Claims of which the lines must be found again, from a day on. */
export interface StaleGroup extends LedgerGroup {
  /** `YYYY-MM-DD`; '' from the beginning. */
  readonly since: string
}

/** A line of states, from one day to before another. */
export interface LedgerLine {
  readonly list: string
  readonly place: number
  /** Orders events; '' for the lines of named groups. */
  readonly rank: string
  /** `YYYY-MM-DD`; '' from the beginning. */
  readonly since: string
  /** `YYYY-MM-DD`; '~' until no day is asked for, '~~' to this day. */
  readonly until: string
  /** JSON. */
  readonly content: string
}

/** What settling a record asks of it and writes into it; what the claims and lines say is not looked into. */
export interface Ledger extends LedgerGroups {
  /** Takes the sheets again that other rules made, and forgets the lines of these; `perSubject` are the ids of issues. */
  prepare(basis: string, perSubject: readonly string[]): void
  /** Lets `place` move the next texts, no more than `most`; false where none is left. */
  moveTexts(most: number, place: (shelf: TextShelf, texts: MovedTexts) => void): boolean
  /** The last day on which an article came out; null where none has a day. */
  lastDay(): string | null
  staleGroups(): readonly StaleGroup[]
  /** A new event of a kind. */
  addEvent(kind: string): number
  /** Says which claims tell of which events. */
  assign(events: readonly (readonly [claim: number, event: number])[]): void
  /** Says that the lines of a group must be found again. */
  spoil(group: number, since: string): void
  /** Says the same of the groups whose lines also rest on a group. */
  spoilRestingOn(group: number, since: string): void
  /** All lines of a group. */
  linesOf(group: number): readonly LedgerLine[]
  /** The lines of a group as they were just before a day. */
  linesBefore(group: number, day: string): readonly LedgerLine[]
  /** Puts lines in the place of all that hold on a day or later, and says that the group is no longer stale. */
  putLines(group: number, since: string, versions: LedgerVersions): void
  /** Does all of the work or nothing. */
  atomically(work: () => void): void
}

const assign = `
UPDATE claims SET event = given.value ->> 1 FROM json_each(?) AS given WHERE claims.key = given.value ->> 0`

const spoil = `
INSERT INTO stale_groups (claim_group, since) VALUES (?, ?)
ON CONFLICT (claim_group) DO UPDATE SET since = min(since, excluded.since)`

const spoilRestingOn = `
INSERT INTO stale_groups (claim_group, since) SELECT claim_group, ?2 FROM group_grounds WHERE ground = ?1
ON CONFLICT (claim_group) DO UPDATE SET since = min(since, excluded.since)`

const putLines = `
INSERT INTO lines (claim_group, list, place, rank, since, until, content)
SELECT ?, value ->> 'list', value ->> 'place', value ->> 'rank', value ->> 'since', value ->> 'until', value ->> 'content'
FROM json_each(?)`

/** The writing half of what is kept for states; `sheets` makes up for sheets that are missing. */
export function ledgerOf(database: Database, sheets: SheetMaker | null): Ledger {
  const staleGroups = database.prepare(
    'SELECT key, kind, name, since FROM stale_groups JOIN claim_groups ON key = claim_group ORDER BY key',
  )
  const adding = database.prepare('INSERT INTO claim_groups (kind, name) VALUES (?, NULL) RETURNING key')
  const assigning = database.prepare(assign)
  const spoiling = database.prepare(spoil)
  const spoilingResting = database.prepare(spoilRestingOn)
  const all = database.prepare(
    'SELECT list, place, rank, since, until, content FROM lines WHERE claim_group = ?',
  )
  const before = database.prepare(
    'SELECT list, place, rank, since, until, content FROM lines WHERE claim_group = ?1 AND since < ?2 AND until >= ?2',
  )
  const dropping = database.prepare('DELETE FROM lines WHERE claim_group = ? AND until >= ?')
  const putting = database.prepare(putLines)
  const marking = database.prepare('UPDATE claim_groups SET undated = ?2 WHERE key = ?1 AND undated <> ?2')
  const clearing = database.prepare('DELETE FROM stale_groups WHERE claim_group = ?')
  return {
    ...ledgerGroups(database),
    prepare: (basis, perSubject) => prepareLedger(database, { basis, perSubject, sheets }),
    moveTexts: (most, place) => inTransaction(database, () => moveTexts(database, most, place)),
    lastDay: () => lastDayOf(database),
    staleGroups: () => staleGroups.all(),
    addEvent(kind) {
      const { key }: { key: number } = adding.get(kind)
      return key
    },
    assign: (events) => void assigning.run(JSON.stringify(events)),
    spoil: (group, since) => void spoiling.run(group, since),
    spoilRestingOn: (group, since) => void spoilingResting.run(group, since),
    linesOf: (group) => all.all(group),
    linesBefore: (group, day) => before.all(group, day),
    putLines(group, since, { lines, hasUndated }) {
      dropping.run(group, since)
      putting.run(group, JSON.stringify(lines))
      marking.run(group, hasUndated ? 1 : 0)
      clearing.run(group)
    },
    atomically: (work) => inTransaction(database, work),
  }
}
