import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, normalize } from 'node:path'
import { formatOf } from '../formats/formats.ts'
import { sidecarName } from './article-name.ts'
import { gone, isSidecar, notRegular, unknownFormat } from './find-diagnostics.ts'
import type { Folder } from './folder.ts'
import { amiss, type Found } from './found.ts'
import { isVisited, type Visited } from './visited.ts'
import { walkFolder } from './walk-folder.ts'

/** Path that stands for standard input. */
const standardInput = '-'

interface Search extends Visited {
  standardInputNamed: boolean
  /** Where the last named file lay: the files of a shell's pattern share one folder. */
  namedIn: Folder | null
}

/** The files behind the given paths, in the order given, each once; folders are walked. */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<Found> {
  const search: Search = { folders: new Set(), files: new Set(), standardInputNamed: false, namedIn: null }
  for (const path of paths) yield* findPath(path, search)
}

async function* findPath(path: string, search: Search): AsyncGenerator<Found> {
  if (path === standardInput) {
    if (!search.standardInputNamed) yield { kind: 'standard-input' }
    search.standardInputNamed = true
    return
  }
  try {
    const status = await stat(path)
    if (status.isDirectory()) yield* walkFolder(normalize(path), await realpath(path), search)
    else if (status.isFile()) yield* findNamed(normalize(path), search)
    else yield amiss(notRegular(path, status))
  } catch (cause) {
    yield amiss(await gone(path, cause))
  }
}

async function* findNamed(path: string, search: Search): AsyncGenerator<Found> {
  const name = basename(path)
  const format = formatOf(name)
  if (name === sidecarName) yield amiss(isSidecar(path))
  else if (!format) yield amiss(unknownFormat(path))
  else if (isNew(await realpath(path), search)) {
    const known = search.namedIn?.path === dirname(path) ? search.namedIn : null
    const folder = known ?? { path: dirname(path), names: null }
    if (!known) yield { kind: 'folder', folder }
    search.namedIn = folder
    yield { kind: 'file', path, name, folder, format }
  }
}

/** Whether the file has not been read; from now on it counts as read. */
function isNew(realPath: string, search: Search): boolean {
  if (isVisited(search, realPath)) return false
  search.files.add(realPath)
  return true
}
