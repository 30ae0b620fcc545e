import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { Database } from './database.ts'

/** Writes what went wrong or was set aside. */
export interface DiagnosticRows {
  add(diagnostic: Diagnostic): void
  /** Forgets what was told of a file and of the records in it; what their readings told stays with the readings. */
  forgetFile(file: string): void
  /** Puts what the reading tells in the place of what an earlier one told. */
  replaceOfArticle(article: number, reading: Reading): void
}

const insert = `
INSERT INTO diagnostics (article, source, code, severity, message, start, stop) VALUES (?, ?, ?, ?, ?, ?, ?)`

/** A record's source is its file's, `#` and a number; `$` is the character that follows `#`. */
const forgetFile = `
DELETE FROM diagnostics WHERE article IS NULL AND (source = ?1 OR (source > ?1 || '#' AND source < ?1 || '$'))`

export function diagnosticRows(database: Database): DiagnosticRows {
  const inserting = database.prepare(insert)
  const forgettingFile = database.prepare(forgetFile)
  const forgettingArticle = database.prepare('DELETE FROM diagnostics WHERE article = ?')
  return {
    add: (diagnostic) => void inserting.run(null, ...columnsOf(diagnostic, '')),
    forgetFile: (file) => void forgettingFile.run(file),
    replaceOfArticle(article, reading) {
      forgettingArticle.run(article)
      for (const diagnostic of reading.diagnostics) {
        inserting.run(article, ...columnsOf(diagnostic, reading.article.source))
      }
    },
  }
}

function columnsOf({ source, code, severity, message, span }: Diagnostic, unnamed: string) {
  return [source ?? unnamed, code, severity, message, span?.[0] ?? null, span?.[1] ?? null]
}
