import { existsSync, statSync } from 'node:fs'
import { connect, type Database, inTransaction, resultCode, resultCodeOf } from './database.ts'
import { migrations } from './migrations/migrations.ts'
import { explain, explained, StoreError } from './store-error.ts'

/** « PRPL » in the header of every record (SQLite's application_id), by which a foreign database is told from ours. */
export const applicationId = 0x5052504c

/** In bytes. Packed readings of 2 kB leave less room unused than in SQLite's usual 4096: 9 % on 6,000 news articles. */
const pageSize = 8192

/** Pages that a writer holds, in KiB. SQLite's 2,000 are far fewer than those of the inverted index of 100,000 texts, which is looked into everywhere. */
const cacheKibibytes = 131_072

/** Bytes of the file that a reader maps into its memory; a state looks into rows all over the file, and copies of their pages cost half of it. */
const mostMapped = 2 ** 40

/**
 * Opens a record for reading.
 *
 * @throws StoreError where there is none, or where it is not ours, damaged, or of another version.
 */
export function openForReading(file: string): Database {
  if (isAbsent(file)) throw noRecord(file)
  const database = explained(file, () => connectForReading(file))
  return closingOnError(database, file, () => {
    if (isBlank(database)) throw noRecord(file)
    requireOurs(database, file)
    const version = versionOf(database)
    if (version < migrations.length) throw tooOld(file, version)
  })
}

/**
 * Opens a record for writing, makes it where there is none, and brings it to the newest version.
 *
 * @throws StoreError where it is not ours, damaged, newer than this program, or can't be written.
 */
export function openForWriting(file: string): Database {
  const database = explained(file, () => connect(file))
  return closingOnError(database, file, () => {
    if (isBlank(database)) database.exec(`PRAGMA page_size = ${pageSize}`)
    else requireOurs(database, file)
    migrate(database)
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = FULL')
    database.exec(`PRAGMA cache_size = -${cacheKibibytes}`)
  })
}

/**
 * Refuses a file that is not ours, without writing anything, not even beside it.
 *
 * @throws StoreError
 */
export function refuseForeign(file: string): void {
  if (isAbsent(file)) return
  const database = explained(file, () => connect(file, { readOnly: true }))
  try {
    if (!isBlank(database)) requireOurs(database, file)
  } catch (error) {
    // A creation that was cut short must be undone first, which takes a connection that may write.
    if (resultCodeOf(error) !== resultCode.readOnly) throw explain(error, file)
  } finally {
    database.close()
  }
}

/** In a folder that we may not write, SQLite can't share the file with a writer; where none is at work it need not. */
function connectForReading(file: string): Database {
  const database = connect(file, { readOnly: true })
  try {
    versionOf(database)
    database.exec(`PRAGMA mmap_size = ${mostMapped}`)
    return database
  } catch (error) {
    const code = resultCodeOf(error)
    const mayNotShare = code === resultCode.readOnly || code === resultCode.cantOpen
    if (!mayNotShare || existsSync(`${file}-wal`)) throw error
    database.close()
    return connect(file, { readOnly: true, alone: true })
  }
}

function closingOnError(database: Database, file: string, prepare: () => void): Database {
  try {
    explained(file, prepare)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function isAbsent(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  return found === undefined || found.size === 0
}

/** Whether nothing was ever laid out in the database. */
function isBlank(database: Database): boolean {
  return pragma(database, 'application_id') === 0 && pragma(database, 'schema_version') === 0
}

function requireOurs(database: Database, file: string): void {
  if (pragma(database, 'application_id') !== applicationId) {
    throw new StoreError(
      `${file}: is a database of another program; it was left as it is: name another file with --store`,
    )
  }
  const version = versionOf(database)
  if (version > migrations.length) {
    throw new StoreError(
      `${file}: was made by a newer Pourparlers (record version ${version}; this one knows up to ${migrations.length}): update Pourparlers`,
    )
  }
}

function migrate(database: Database): void {
  for (let version = versionOf(database); version < migrations.length; version++) {
    inTransaction(database, () => {
      database.exec(`PRAGMA application_id = ${applicationId}`)
      database.exec(migrations[version] ?? '')
      database.exec(`PRAGMA user_version = ${version + 1}`)
    })
  }
}

function versionOf(database: Database): number {
  return pragma(database, 'user_version')
}

function pragma(database: Database, name: 'application_id' | 'schema_version' | 'user_version'): number {
  const row: Record<string, number> = database.prepare(`PRAGMA ${name}`).get()
  return row[name] ?? 0
}

function noRecord(file: string): StoreError {
  return new StoreError(`no record at ${file}; make one with \`pourparlers build PATH\``)
}

function tooOld(file: string, version: number): StoreError {
  return new StoreError(
    `${file}: was made by an older Pourparlers (record version ${version} of ${migrations.length}): \`pourparlers build\` with it once brings it up to date`,
  )
}
