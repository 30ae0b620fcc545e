import type { Dirent, Stats } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { countOf } from '../count-of.ts'
import { extensionOf, knownExtensions } from '../formats/formats.ts'
import { isSystemError, readFailure } from '../read-failure.ts'
import { sidecarName } from './article-name.ts'
import { notAFile } from './open-file.ts'
import { specialKind } from './special-kind.ts'

/** Word of a given path that can't be looked at: nothing is there, or what is there can't be reached. */
export async function gone(path: string, cause: unknown): Promise<Diagnostic> {
  const absent = isSystemError(cause) && ['ENOENT', 'ENOTDIR'].includes(cause.code) && !(await isLink(path))
  if (!absent) return readFailure(cause, path)
  const message = `there is nothing at “${path}”; a file, a folder or “-” (standard input) can be read: look at its spelling`
  return { code: 'not-found', severity: 'error', message, source: path }
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false
}

/** Word of a pipe, a socket or a device. */
export function notRegular(source: string, entry: Dirent | Stats): Diagnostic {
  const message = notAFile(specialKind(entry) ?? 'something else')
  return { code: 'unreadable', severity: 'error', message, source }
}

/** Word of a named file whose kind is not read. */
export function unknownFormat(source: string): Diagnostic {
  const extension = extensionOf(basename(source))
  const has = extension === '' ? 'it has no extension' : `its extension is ${extension}`
  const message = `${has}; read are ${knownExtensions}: rename it, or send it to standard input, named “-”`
  return { code: 'unknown-format', severity: 'error', message, source }
}

/** Word of a named `sources.csv`. */
export function isSidecar(source: string): Diagnostic {
  const message = `${sidecarName} says where the files beside it come from and is no article: it is read with them`
  return { code: 'sidecar', severity: 'info', message, source }
}

/** Word of a link to a folder. */
export function folderLink(source: string): Diagnostic {
  const message = 'it is a link to a folder, and links may lead in circles: name the folder itself to read it'
  return { code: 'link-not-followed', severity: 'info', message, source }
}

/** Word of the files in a folder that no format reads; `kinds` counts them by extension. */
export function kindsNotRead(source: string, kinds: ReadonlyMap<string, number>): Diagnostic {
  const counts = [...kinds].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  const list = counts.map(([kind, count]) => `${kind} (${count})`).join(', ')
  const message = `${countOf(total, 'file')} ${total === 1 ? 'is' : 'are'} of kinds that are not read: ${list}; read are ${knownExtensions}`
  return { code: 'kinds-not-read', severity: 'info', message, source }
}

/** Word of a folder that a browser saved with a page. */
export function pageParts(source: string): Diagnostic {
  const message =
    'it holds the parts of the saved page beside it and is passed over: name the folder itself to read it'
  return { code: 'page-parts', severity: 'info', message, source }
}
