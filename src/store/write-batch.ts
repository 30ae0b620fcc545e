import type { Diagnostic } from '../model/diagnostic.ts'
import { type ArticleRows, articleRows } from './article-rows.ts'
import type { Batch, DocumentName, Entry, Outcome } from './batch.ts'
import { type Database, inTransaction, resultCode, resultCodeOf } from './database.ts'
import { type DiagnosticRows, diagnosticRows } from './diagnostic-rows.ts'
import { type DocumentRows, documentRows } from './document-rows.ts'
import type { SheetMaker } from './sheet.ts'
import { sheetRows } from './sheet-rows.ts'

/** Keeps a batch as one transaction; the outcomes stand in the order of the entries. */
export type WriteBatch = (batch: Batch) => Outcome[]

interface Rows {
  readonly articles: ArticleRows
  readonly documents: DocumentRows
  readonly diagnostics: DiagnosticRows
}

interface WritingOptions {
  /** The instant that is written down, ISO 8601 in UTC. */
  readonly now: () => string
  /** Takes out of readings what a state needs; null: that is left to settling. */
  readonly sheets: SheetMaker | null
}

/** Prepares the writing of batches. */
export function batchWriter(database: Database, { now, sheets }: WritingOptions): WriteBatch {
  const diagnostics = diagnosticRows(database)
  const rows = {
    articles: articleRows(database, { diagnostics, sheets: sheetRows(database, sheets) }),
    documents: documentRows(database, now),
    diagnostics,
  }
  return ({ entries, fingerprint }) =>
    inTransaction(database, () => entries.map((entry) => write(entry, { database, rows, fingerprint })))
}

interface Writing {
  readonly database: Database
  readonly rows: Rows
  readonly fingerprint: string
}

function write(entry: Entry, writing: Writing): Outcome {
  const { diagnostics } = writing.rows
  if (entry.kind === 'known' || entry.kind === 'read') return writeDocument(entry, writing)
  if (entry.kind === 'file') diagnostics.forgetFile(entry.file)
  else diagnostics.add(entry.diagnostic)
  return { kind: 'noted' }
}

type DocumentEntry = Extract<Entry, { kind: 'known' | 'read' }>

/** One document that the record can't take must not cost the others of its batch. */
function writeDocument(entry: DocumentEntry, writing: Writing): Outcome {
  writing.database.exec('SAVEPOINT document')
  try {
    const outcome = keep(entry, writing)
    writing.database.exec('RELEASE document')
    return outcome
  } catch (error) {
    if (!isFaultOfDocument(error)) throw error
    writing.database.exec('ROLLBACK TO document')
    writing.database.exec('RELEASE document')
    const diagnostic = refusal(entry.document, error)
    writing.rows.diagnostics.add(diagnostic)
    return { kind: 'refused', diagnostic }
  }
}

function keep(entry: DocumentEntry, { rows, fingerprint }: Writing): Outcome {
  const { id, source } = entry.document
  const before = rows.articles.find(id)
  const key = entry.kind === 'read' ? rows.articles.put(id, fingerprint, entry.reading) : before?.key
  if (key === undefined) throw new Error(`the record has no article ${id}`)
  const held = rows.documents.currentOf(source)
  if (held === key) return { kind: before?.fingerprint === fingerprint ? 'known' : 'reread' }
  rows.documents.hold(source, key)
  rows.articles.settleSource(key)
  if (held === null) return { kind: before?.source ? 'duplicate' : 'new' }
  rows.articles.settleSource(held)
  return { kind: 'replaced' }
}

/** Whether the error is about this document and not about the disk or the record. */
function isFaultOfDocument(error: unknown): boolean {
  const code = resultCodeOf(error)
  return (
    code === null ||
    code === resultCode.constraint ||
    code === resultCode.mismatch ||
    code === resultCode.tooBig
  )
}

function refusal({ source }: DocumentName, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    code: 'reading-refused',
    severity: 'error',
    message: `the record refused its reading (${reason}); the rest was kept: please report this with the document`,
    source,
  }
}
