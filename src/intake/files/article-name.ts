import { formatOf } from '../formats/formats.ts'

/** Name of the table that says what the files beside it don't. */
export const sidecarName = 'sources.csv'

/** Whether a walk passes over a file or folder of this name. */
export function isHidden(name: string): boolean {
  return name.startsWith('.')
}

/** Whether a walk reads a file of this name as articles. */
export function isArticleName(name: string): boolean {
  return !isHidden(name) && formatOf(name) !== null
}
