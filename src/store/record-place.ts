import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { StoreError } from './store-error.ts'

/**
 * The record's one name, whatever link led to it, so that two builds can't miss each other.
 *
 * @throws StoreError where it is a folder or lies in none.
 */
export function placeOf(file: string): string {
  const path = resolve(file)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StoreError(
      `${file}: is a folder; --store names a file, such as ${join(file, 'pourparlers.db')}`,
    )
  }
  if (existsSync(path)) return realpathSync(path)
  const folder = dirname(path)
  if (!existsSync(folder)) {
    throw new StoreError(
      `${file}: the folder ${folder} does not exist; make it first or name another file with --store`,
    )
  }
  return join(realpathSync(folder), basename(path))
}
