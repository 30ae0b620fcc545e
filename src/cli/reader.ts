import { loadKnowledge } from '../knowledge/load-knowledge.ts'
import { loadLanguages } from '../language/languages.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import { makeReader } from '../reading/reader.ts'
import { readDocument } from '../reading/reading.ts'

/** The reading of a document, or why there is none. */
export type ReadingOutcome = { readonly reading: Reading } | { readonly diagnostic: Diagnostic }

/** All that is needed to read documents in one run. */
export interface DocumentReader {
  /** No document, whatever is in it, ends a run. */
  read(document: Document): ReadingOutcome
}

/**
 * Loads the languages and the knowledge: the package's own and then the user's folders.
 *
 * @throws TableError where a table can't be used.
 */
export function loadReader(knowledgeFolders: readonly string[]): DocumentReader {
  const reader = makeReader(loadLanguages(), loadKnowledge(knowledgeFolders))
  return { read: (document) => surviving(document, (one) => readDocument(one, reader)) }
}

/** Reads a document; an exception becomes a diagnostic of the document that raised it. */
export function surviving(document: Document, read: (document: Document) => Reading): ReadingOutcome {
  try {
    return { reading: read(document) }
  } catch (error) {
    return { diagnostic: failure(document.source, error instanceof Error ? error.message : String(error)) }
  }
}

/** What is told of a document on which the reading failed. */
export function failure(source: string, reason: string): Diagnostic {
  return {
    code: 'reading-failed',
    severity: 'error',
    message: `could not be read (${reason}); the rest was: please report this with the document`,
    source,
  }
}
