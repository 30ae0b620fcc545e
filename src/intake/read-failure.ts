import type { Diagnostic } from '../model/diagnostic.ts'

interface SystemError extends Error {
  readonly code: string
}

/** Whether the operating system or zlib raised it, as opposed to a mistake in the program. */
export function isSystemError(cause: unknown): cause is SystemError {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string'
}

/** What was wrong and the way out, by the code of the system. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is not there (any more), or is a link to what is not there: look at its name'],
  ['EACCES', 'you may not read it: change its permissions, or leave it out'],
  ['EPERM', 'you may not read it: change its permissions, or leave it out'],
  ['ELOOP', 'it is a link that leads back to itself: remove it'],
  ['ENAMETOOLONG', 'its path is longer than the system allows: move it up'],
  ['ENOTDIR', 'a part of its path is no folder: look at its name'],
  ['EISDIR', 'it is a folder, where a file should be'],
])

const wayOutOfGzip = 'what could be decompressed before that was read: fetch the file again'

/**
 * The diagnostic for an error that reading raised.
 *
 * @throws the error itself, if it is a mistake in the program.
 */
export function readFailure(cause: unknown, source: string): Diagnostic {
  if (!isSystemError(cause)) throw cause
  const { code, message } = cause
  if (code === 'Z_BUF_ERROR') {
    return {
      code: 'truncated',
      severity: 'error',
      message: `the gzip stream ends too early; ${wayOutOfGzip}`,
      source,
    }
  }
  if (code.startsWith('Z_')) {
    return {
      code: 'corrupt',
      severity: 'error',
      message: `the gzip stream is damaged (${message}); ${wayOutOfGzip}`,
      source,
    }
  }
  return {
    code: 'unreadable',
    severity: 'error',
    message: reasons.get(code) ?? `${message}: it was left out`,
    source,
  }
}
