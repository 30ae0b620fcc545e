import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'

/**
 * The entries of a folder in the order of the bytes of their paths (UTF-8, a folder's name with its slash), the same on
 * every machine, so that a walk gives its files as a sorted list of their paths would.
 */
export async function listFolder(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries
    .map((entry) => ({ entry, key: Buffer.from(entry.isDirectory() ? `${entry.name}/` : entry.name) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ entry }) => entry)
}
