import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Format } from '../formats/format.ts'
import type { Folder } from './folder.ts'

/** A file that is to be read. */
export interface FoundFile {
  readonly kind: 'file'
  /** As it was given or reached from what was given. */
  readonly path: string
  readonly name: string
  readonly folder: Folder
  readonly format: Format
}

/** What looking for the files gives, in the order in which they are read. */
export type Found =
  | FoundFile
  | { readonly kind: 'standard-input' }
  /** A folder that has been entered, or whose first file was named. */
  | { readonly kind: 'folder'; readonly folder: Folder }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }

/** What could not be found, or is passed over. */
export function amiss(diagnostic: Diagnostic): Found {
  return { kind: 'diagnostic', diagnostic }
}
