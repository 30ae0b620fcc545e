import type { Diagnostic } from '../../model/diagnostic.ts'
import type { StatedMetadata } from '../../model/document.ts'

/** What a `sources.csv` says of the files beside it. */
export interface Sidecar {
  /** By file name in NFC, as some systems store names decomposed. */
  readonly rows: ReadonlyMap<string, SidecarRow>
  readonly diagnostics: readonly Diagnostic[]
}

/** What one row says. */
export interface SidecarRow {
  /** Of the table, from 1. */
  readonly line: number
  readonly stated: StatedMetadata
}
