import type { Dirent, Stats } from 'node:fs'

/** What stands at a path that is neither file, folder nor link, in words; null for those three. */
export function specialKind(entry: Dirent | Stats): string | null {
  if (entry.isFIFO()) return 'a pipe'
  if (entry.isSocket()) return 'a socket'
  if (entry.isCharacterDevice() || entry.isBlockDevice()) return 'a device'
  return null
}
