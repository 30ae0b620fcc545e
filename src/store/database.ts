import { pathToFileURL } from 'node:url'
import { DatabaseSync } from '@photostructure/sqlite'

/** One connection to a SQLite file. The only place that names the driver, so that `node:sqlite` can take its place. */
export type Database = InstanceType<typeof DatabaseSync>

export interface ConnectionOptions {
  readonly readOnly?: boolean
  /** Nobody writes the file meanwhile, so that nothing need be shared; for reading only. */
  readonly alone?: boolean
  /** Milliseconds to wait for another process that holds the file. */
  readonly patience?: number
}

/**
 * Opens a connection; a file that is absent is made, unless it is opened for reading.
 *
 * @throws the driver's error, which `explain` puts into words.
 */
export function connect(file: string, options: ConnectionOptions = {}): Database {
  const { readOnly = false, alone = false, patience = 5000 } = options
  const place = alone ? `${pathToFileURL(file).href}?immutable=1` : file
  return new DatabaseSync(place, { readOnly, timeout: patience, enableForeignKeyConstraints: true })
}

/** SQLite's primary result codes that we tell apart. Source: https://sqlite.org/rescode.html */
export const resultCode = {
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  tooBig: 18,
  constraint: 19,
  mismatch: 20,
  notADatabase: 26,
} as const

/** The driver's iterator throws SQLite's words without its code. Source: sqlite3ErrStr in SQLite's main.c */
const codeOfWords: ReadonlyMap<string, number> = new Map([
  ['database is locked', resultCode.busy],
  ['disk I/O error', resultCode.ioError],
  ['database disk image is malformed', resultCode.corrupt],
])

/** The primary result code of the driver's error, or null where the error is not SQLite's. */
export function resultCodeOf(error: unknown): number | null {
  if (!(error instanceof Error)) return null
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode & 0xff
  return codeOfWords.get(error.message) ?? null
}

/**
 * Runs `work` as one transaction: all of it is kept, or nothing.
 *
 * @throws what `work` or the database throws, after the transaction is undone.
 */
export function inTransaction<Result>(database: Database, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite has undone it already on some errors, such as a full disk.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/**
 * Runs `ask`, which only reads, on the database as it is at one instant, whoever writes meanwhile.
 *
 * @throws what `ask` or the database throws.
 */
export function atOneInstant<Result>(database: Database, ask: () => Result): Result {
  database.exec('BEGIN')
  try {
    return ask()
  } finally {
    database.exec('ROLLBACK')
  }
}
