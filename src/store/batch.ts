import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'

/** What of a document the record keeps besides its reading. */
export type DocumentName = Pick<Document, 'source' | 'id'>

/** One thing that a build tells the record. */
export type Entry =
  /** A file is about to be read: what was told of it and of its records in earlier builds no longer holds. */
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'read'; readonly document: DocumentName; readonly reading: Reading }
  /** `isRead` said that the reading is in the record, or an earlier entry brings it. */
  | { readonly kind: 'known'; readonly document: DocumentName }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }

/** Entries that are kept together or not at all. */
export interface Batch {
  /** What the readings rest on besides the documents; see `Store.isRead`. */
  readonly fingerprint: string
  readonly entries: readonly Entry[]
}

/**
 * What an entry did to the record. `new`: an article came in; `duplicate`: another source with the text of an article
 * that was there; `known`: nothing changed; `reread`: the same text read with other knowledge or a newer version;
 * `replaced`: the source has another text now; `noted`: not about a document.
 */
export type Outcome =
  | { readonly kind: 'new' | 'duplicate' | 'known' | 'reread' | 'replaced' | 'noted' }
  /** The reading breaks a rule of the record and was left out; the diagnostic is in the record. */
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }
