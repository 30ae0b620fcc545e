import { basename, dirname } from 'node:path'
import { isArticleName } from './article-name.ts'

/**
 * What has been read already, by real path, so that nothing is read twice. A folder that was walked stands for all its
 * files, so that the memory grows with the folders, not with the files.
 */
export interface Visited {
  readonly folders: Set<string>
  /** Files that were named, or reached by a link. */
  readonly files: Set<string>
}

/** Whether the file at this real path has been read, or will be when the walk comes to it. */
export function isVisited(visited: Visited, realPath: string): boolean {
  if (visited.files.has(realPath)) return true
  return visited.folders.has(dirname(realPath)) && isArticleName(basename(realPath))
}
