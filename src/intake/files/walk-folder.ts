import type { Dirent } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { extensionOf, formatOf } from '../formats/formats.ts'
import { readFailure } from '../read-failure.ts'
import { isArticleName, isHidden, sidecarName } from './article-name.ts'
import { folderLink, kindsNotRead, notRegular, pageParts } from './find-diagnostics.ts'
import type { Folder } from './folder.ts'
import { amiss, type Found } from './found.ts'
import { listFolder } from './list-folder.ts'
import { isVisited, type Visited } from './visited.ts'

interface Walk {
  readonly visited: Visited
  /** Files that no format reads, counted by extension. */
  readonly notRead: Map<string, number>
}

/** One entry of a folder that is being walked. */
interface Entry {
  readonly entry: Dirent
  readonly path: string
  /** Free of links, unless the entry is one itself. */
  readonly realPath: string
  readonly folder: Folder
}

/** The articles' files in a folder and the folders below it; what is hidden, and links to folders, are passed over. */
export async function* walkFolder(path: string, realPath: string, visited: Visited): AsyncGenerator<Found> {
  const walk: Walk = { visited, notRead: new Map() }
  yield* enter(path, realPath, walk)
  if (walk.notRead.size > 0) yield amiss(kindsNotRead(path, walk.notRead))
}

async function* enter(path: string, realPath: string, walk: Walk): AsyncGenerator<Found> {
  if (walk.visited.folders.has(realPath)) return
  walk.visited.folders.add(realPath)
  const entries = await listFolder(path).catch((cause: unknown) => readFailure(cause, path))
  if (!Array.isArray(entries)) {
    walk.visited.folders.delete(realPath)
    yield amiss(entries)
    return
  }
  const folder: Folder = { path, names: new Set(entries.map(({ name }) => name)) }
  if (folder.names?.has(sidecarName)) yield { kind: 'folder', folder }
  for (const entry of entries) {
    const { name } = entry
    if (isHidden(name) || name === sidecarName) continue
    yield* look({ entry, folder, path: join(path, name), realPath: join(realPath, name) }, walk)
  }
}

async function* look(found: Entry, walk: Walk): AsyncGenerator<Found> {
  const { entry, path, realPath, folder } = found
  if (entry.isDirectory()) {
    if (holdsPageParts(entry.name, folder)) yield amiss(pageParts(path))
    else yield* enter(path, realPath, walk)
  } else if (entry.isSymbolicLink()) yield* lookBehindLink(found, walk)
  else if (!isArticleName(entry.name)) count(entry.name, walk)
  else if (!entry.isFile()) yield amiss(notRegular(path, entry))
  else if (!walk.visited.files.has(realPath)) yield* file(found)
}

async function* lookBehindLink(found: Entry, walk: Walk): AsyncGenerator<Found> {
  const { entry, path } = found
  try {
    const [status, realPath] = [await stat(path), await realpath(path)]
    if (status.isDirectory()) yield amiss(folderLink(path))
    else if (!isArticleName(entry.name)) count(entry.name, walk)
    else if (!status.isFile()) yield amiss(notRegular(path, status))
    else if (!isVisited(walk.visited, realPath)) {
      walk.visited.files.add(realPath)
      yield* file(found)
    }
  } catch (cause) {
    if (isArticleName(entry.name)) yield amiss(readFailure(cause, path))
    else count(entry.name, walk)
  }
}

function* file({ entry, path, folder }: Entry): Generator<Found> {
  const format = formatOf(entry.name)
  if (format) yield { kind: 'file', path, name: entry.name, folder, format }
}

function count(name: string, { notRead }: Walk): void {
  const kind = extensionOf(name) || 'no extension'
  notRead.set(kind, (notRead.get(kind) ?? 0) + 1)
}

/** Browsers save `page.html` with a folder `page_files` (in French `page_fichiers`) of its frames, scripts and pictures. */
function holdsPageParts(name: string, { names }: Folder): boolean {
  const page = /^(.+)(?:_files|_fichiers|\.files)$/.exec(name)?.[1]
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((extension) => names?.has(page + extension))
}
