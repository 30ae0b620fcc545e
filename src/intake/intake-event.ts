import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'

/** What reading the inputs gives, one at a time and in order: a document, or word of what could not be read. */
export type IntakeEvent = (
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
) & {
  /** Bytes of all inputs that have been used so far, as they lie on the disk (compressed); it never falls. */
  readonly bytesDone: number
}
