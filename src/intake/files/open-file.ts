import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { specialKind } from './special-kind.ts'

/** A file that has been opened; whoever opened it closes it. */
export interface OpenFile {
  readonly handle: FileHandle
  /** In bytes, when it was opened. */
  readonly size: number
}

/** What was found at the path has no end or no bytes of its own, so it was not read. */
class NotAFileError extends Error {
  override name = 'NotAFileError'
  readonly code = 'NOT_A_FILE'
}

/**
 * Opens a regular file to read. It is not kept waiting by a pipe that has taken the file's place since it was found.
 *
 * @throws NotAFileError where it is not a regular file, and what the operating system says.
 */
export async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const status = await handle.stat()
    if (!status.isFile()) throw new NotAFileError(notAFile(specialKind(status) ?? 'a folder'))
    return { handle, size: status.size }
  } catch (cause) {
    await handle.close()
    throw cause
  }
}

/** What to say of a path at which something other than a file stands. */
export function notAFile(kind: string): string {
  return `it is ${kind}; only files are read: send it to standard input, named “-”, or leave it out`
}
