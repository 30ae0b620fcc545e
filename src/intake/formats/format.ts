import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document } from '../../model/document.ts'
import type { IntakeLimits } from '../intake-limits.ts'

/** What a format is given to read. */
export interface FormatInput {
  /** Path, or `-` for standard input. */
  readonly source: string
  /** Decompressed. Iterating it may throw what the operating system or zlib says; the caller makes a diagnostic of that. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** Size where it is known beforehand, in bytes; null where it is compressed or a stream. */
  readonly size: number | null
  readonly limits: IntakeLimits
}

/** What a format finds: an article that has no id yet, or trouble. */
export type FormatItem =
  | ({ readonly kind: 'document' } & Omit<Document, 'id'>)
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }

/** A kind of file that articles come in. Adding one is one file here and one line in `formats.ts`. */
export interface Format {
  readonly name: string
  /** Lower case, with the dot; `.gz` behind any of them is taken off before. */
  readonly extensions: readonly string[]
  /** Whether text that has no name begins as this format does; `start` has no white space before it and may be short. */
  recognises(start: string): boolean
  read(input: FormatInput): AsyncIterable<FormatItem>
}

/** The item that says what is wrong. */
export function trouble(diagnostic: Diagnostic): FormatItem {
  return { kind: 'diagnostic', diagnostic }
}
