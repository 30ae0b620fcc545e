import { resultCode, resultCodeOf } from './database.ts'

/** A record that can't be opened, read or written; the message names the file and the way out. */
export class StoreError extends Error {
  override name = 'StoreError'
}

/** Puts the database's error into words; an error that is not the database's comes back as it is. */
export function explain(error: unknown, file: string): unknown {
  const code = resultCodeOf(error)
  if (code === null || !(error instanceof Error)) return error
  return new StoreError(`${file}: ${explanation(code, error.message)}`, { cause: error })
}

/**
 * Runs `work` and puts a database error into words.
 *
 * @throws StoreError
 */
export function explained<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw explain(error, file)
  }
}

function explanation(code: number, message: string): string {
  switch (code) {
    case resultCode.busy:
      return 'another process holds the record for writing; wait for it to end and run the same command again'
    case resultCode.readOnly:
      return 'can’t be written, the file or its folder is read-only; allow writing there or name another file with --store'
    case resultCode.full:
      return 'the disk is full; what was acknowledged is kept: make room and run the same command again'
    case resultCode.ioError:
      return `the disk refused (${message}); what was acknowledged is kept: see to the disk and run the same command again`
    case resultCode.corrupt:
      return `the record is damaged (${message}); put the file aside, then build again or bring back a copy`
    case resultCode.notADatabase:
      return 'is no Pourparlers record; it was left as it is: name another file with --store'
    case resultCode.cantOpen:
      return 'can’t be opened; check that its folder exists and may be written, or name another file with --store'
    default:
      return `the database refused (${message})`
  }
}
