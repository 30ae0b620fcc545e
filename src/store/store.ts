import type { Correction, CorrectionNote, KeptCorrection } from '../model/correction.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { Batch, Outcome } from './batch.ts'
import { lockForBuilding } from './build-lock.ts'
import { correctionRows, listCorrections } from './correction-rows.ts'
import { atOneInstant, type Database } from './database.ts'
import { type KeptLines, keptLinesOf } from './kept-lines.ts'
import { type Ledger, ledgerOf } from './ledger.ts'
import { type Counts, queriesOf } from './queries.ts'
import { openForReading, openForWriting, refuseForeign } from './record-file.ts'
import { placeOf } from './record-place.ts'
import type { SheetMaker } from './sheet.ts'
import { sheetRows } from './sheet-rows.ts'
import { explain, explained } from './store-error.ts'
import { batchWriter } from './write-batch.ts'

/** The record, open for questions. */
export interface Store {
  /** Whether the document (`Document.id`) was read with what `fingerprint` stands for. */
  isRead(id: string, fingerprint: string): boolean
  /** Readings of the articles that count, by day of publication (undated last), then by source. */
  articles(): Iterable<Reading>
  /** The reading of an article (`Article.id`) that counts, or null. */
  reading(id: string): Reading | null
  /** What went wrong or was set aside and still holds, by source. */
  diagnostics(): Iterable<Diagnostic>
  counts(): Counts
  /** Ids of the articles that count and whose id begins so, in order; no more than `most`. */
  idsBeginning(prefix: string, most: number): readonly string[]
  /** What people hold against what was read, also what was undone, in the order in which it was made. */
  corrections(): readonly KeptCorrection[]
  /** Asks what is kept for states, all of it as it was at one instant. */
  keptLines<Result>(ask: (lines: KeptLines) => Result): Result
  close(): void
}

/** The record, open for a build; nobody else may write it meanwhile. */
export interface WritableStore extends Store {
  /** Keeps the whole batch before it returns, so that no end of the process or of the power can take it back. */
  add(batch: Batch): readonly Outcome[]
  /** Keeps a correction beside the readings; returns its number. */
  correct(correction: Correction, note: CorrectionNote): number
  /** Says that a correction holds no longer; false where none of that number holds. */
  undo(number: number): boolean
  /** Lets `work` bring what is kept for states up to date. */
  settle(work: (ledger: Ledger) => void): void
}

export interface StoreOptions {
  readonly access: 'read' | 'write'
  /** The instant that is written down beside what is kept, ISO 8601 in UTC; the system's clock where absent. */
  readonly now?: () => string
  /** Takes out of readings what a state needs as they are kept; absent: that is left to settling. */
  readonly sheets?: SheetMaker
}

/**
 * Opens the record in `file`. For writing it is made where there is none and brought to the newest version.
 *
 * @throws StoreError, here and from every method, where the record is absent, foreign, damaged, of another version, held
 * by another build, or can't be written; the message says the way out.
 */
export function openStore(file: string, options: StoreOptions & { readonly access: 'write' }): WritableStore
export function openStore(file: string, options: StoreOptions): Store
export function openStore(file: string, { access, now = clock, sheets }: StoreOptions): Store {
  return access === 'read' ? readable(file) : writable(file, { now, sheets: sheets ?? null })
}

function clock(): string {
  return new Date().toISOString()
}

function readable(file: string): Store {
  const database = openForReading(placeOf(file))
  return { ...questions(database, file), close: () => database.close() }
}

interface Writing {
  readonly now: () => string
  readonly sheets: SheetMaker | null
}

function writable(file: string, writing: Writing): WritableStore {
  const place = placeOf(file)
  refuseForeign(place)
  const lock = lockForBuilding(place, writing.now())
  try {
    const database = openForWriting(place)
    const add = explained(file, () => batchWriter(database, writing))
    const rows = explained(file, () => correctionRows(database, correcting(database, writing)))
    return {
      ...questions(database, file),
      add: (batch) => explained(file, () => add(batch)),
      correct: (correction, note) => explained(file, () => rows.add(correction, note)),
      undo: (number) => explained(file, () => rows.undo(number)),
      settle: (work) => explained(file, () => work(ledgerOf(database, writing.sheets))),
      close() {
        gather(database)
        database.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** A rejection alters what a state needs of its article. */
function correcting(database: Database, { now, sheets }: Writing): Parameters<typeof correctionRows>[1] {
  const rows = sheetRows(database, sheets)
  return { now, onRejected: (article) => rows.again(article) }
}

/** Puts all into the one file again; closing alone leaves that until the driver's statements are collected. */
function gather(database: Database): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // What is kept stays kept in the file beside, and the next to open the record gathers it.
  }
}

/** What one may ask, with the database's errors put into words. */
function questions(database: Database, file: string): Omit<Store, 'close'> {
  const queries = explained(file, () => queriesOf(database))
  return {
    isRead: (id, fingerprint) => explained(file, () => queries.isRead(id, fingerprint)),
    articles: () => explainedEach(file, queries.articles()),
    reading: (id) => explained(file, () => queries.reading(id)),
    diagnostics: () => explainedEach(file, queries.diagnostics()),
    counts: () => explained(file, () => queries.counts()),
    idsBeginning: (prefix, most) => explained(file, () => queries.idsBeginning(prefix, most)),
    corrections: () => explained(file, () => listCorrections(database)),
    keptLines: (ask) => explained(file, () => atOneInstant(database, () => ask(keptLinesOf(database)))),
  }
}

function* explainedEach<Item>(file: string, items: Iterable<Item>): Generator<Item> {
  try {
    yield* items
  } catch (error) {
    throw explain(error, file)
  }
}
