import { connect, type Database, inTransaction, resultCode, resultCodeOf } from './database.ts'
import { explain, StoreError } from './store-error.ts'

/** The right to write a record, held by one process at a time; the system takes it back when the process dies. */
export interface BuildLock {
  release(): void
}

interface Holder {
  readonly pid: number
  /** Instant at which it began, ISO 8601 in UTC. */
  readonly since: string
}

/**
 * Takes the right to write the record `store`, or says who has it.
 *
 * The lock is a write transaction left open on a small database beside the record: unlike a file with a process number
 * it can't outlive its holder. The holder's name is committed first, so that others can read it.
 *
 * @throws StoreError where another process has it.
 */
export function lockForBuilding(store: string, since: string): BuildLock {
  const file = `${store}-build`
  const database = open(file)
  try {
    take(database, { pid: process.pid, since })
  } catch (error) {
    const refused = refusal(error, store, database)
    database.close()
    throw refused
  }
  return {
    release() {
      // Closing alone leaves the transaction open until the driver's statements are collected.
      database.exec('ROLLBACK')
      database.close()
    },
  }
}

function open(file: string): Database {
  try {
    return connect(file, { patience: 0 })
  } catch (error) {
    throw explain(error, file)
  }
}

/** Between the two transactions another may slip in; then it has the lock and we are the ones who are told. */
function take(database: Database, { pid, since }: Holder): void {
  inTransaction(database, () => {
    // The commit may wait for those who are just reading the holder's name.
    database.exec('PRAGMA busy_timeout = 5000')
    database.exec('CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL, since TEXT NOT NULL) STRICT')
    database.exec('DELETE FROM holder')
    database.prepare('INSERT INTO holder (pid, since) VALUES (?, ?)').run(pid, since)
  })
  database.exec('PRAGMA busy_timeout = 0')
  database.exec('BEGIN IMMEDIATE')
}

function refusal(error: unknown, store: string, database: Database): unknown {
  const code = resultCodeOf(error)
  if (code === resultCode.busy) return heldBy(store, readHolder(database))
  if (code !== resultCode.notADatabase && code !== resultCode.corrupt) return explain(error, `${store}-build`)
  return new StoreError(
    `${store}-build: is not what a build leaves beside its record; remove it and build again`,
  )
}

function readHolder(database: Database): Holder | null {
  try {
    database.exec('PRAGMA busy_timeout = 1000')
    const row: Holder | undefined = database.prepare('SELECT pid, since FROM holder').get()
    return row ?? null
  } catch {
    // It began this instant and has not written its name yet.
    return null
  }
}

function heldBy(store: string, holder: Holder | null): StoreError {
  const who = holder ? `process ${holder.pid}, since ${holder.since}` : 'a process that began just now'
  return new StoreError(
    `${store}: another build is writing this record (${who}); wait for it to end, or name another file with --store`,
  )
}
