import type { Reading } from '../model/reading.ts'
import { textOf } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Database } from './database.ts'
import type { DiagnosticRows } from './diagnostic-rows.ts'
import { packReading } from './packed-reading.ts'
import type { SheetRows } from './sheet-rows.ts'

interface KeptArticle {
  readonly key: number
  /** What it was read with. */
  readonly fingerprint: string
  /** The source that it goes by, or null where it no longer counts. */
  readonly source: string | null
}

/** Writes an article's row and the rows that are made from its reading. */
export interface ArticleRows {
  /** Null where the record does not have the article. */
  find(id: string): KeptArticle | null
  /** Puts the reading in the place of an earlier one; returns the article's key. */
  put(id: string, fingerprint: string, reading: Reading): number
  /** Makes the row go by the least of the article's current sources, or by none. */
  settleSource(key: number): void
}

const putArticle = `
INSERT INTO articles (id, fingerprint, url, site, title, published, language, reading) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET fingerprint = excluded.fingerprint, url = excluded.url, site = excluded.site,
  title = excluded.title, published = excluded.published, language = excluded.language, reading = excluded.reading
RETURNING key`

const putStatement = `
INSERT INTO statements (article, ordinal, id, start, stop, speaker, party, mode, force, said_on, content)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const counts = 'SELECT source IS NOT NULL AS does FROM articles WHERE key = ?'

const settle = `
UPDATE articles SET source = (SELECT min(source) FROM documents WHERE article = articles.key AND superseded_at IS NULL)
WHERE key = ?`

/** What is made from a reading besides its own row. */
interface MadeRows {
  readonly diagnostics: DiagnosticRows
  readonly sheets: SheetRows
}

export function articleRows(database: Database, { diagnostics, sheets }: MadeRows): ArticleRows {
  const finding = database.prepare('SELECT key, fingerprint, source FROM articles WHERE id = ?')
  const putting = database.prepare(putArticle)
  const clearing = database.prepare('DELETE FROM statements WHERE article = ?')
  const stating = database.prepare(putStatement)
  const settling = database.prepare(settle)
  const counting = database.prepare(counts)
  const doesCount = (key: number): boolean => {
    const row: { does: number } | undefined = counting.get(key)
    return row?.does === 1
  }
  return {
    find(id) {
      const row: KeptArticle | undefined = finding.get(id)
      return row ?? null
    },
    put(id, fingerprint, reading) {
      const { key }: { key: number } = putting.get(id, fingerprint, ...columnsOf(reading))
      clearing.run(key)
      for (const [ordinal, statement] of reading.statements.entries()) {
        stating.run(key, ordinal, ...statementColumns(statement, reading.article.text))
      }
      diagnostics.replaceOfArticle(key, reading)
      sheets.put(key, reading)
      return key
    },
    settleSource(key) {
      const before = doesCount(key)
      settling.run(key)
      if (before !== doesCount(key)) sheets.touch(key)
    },
  }
}

function columnsOf(reading: Reading) {
  const { url, site, title, published, language } = reading.article
  return [url, site, title, published?.value ?? null, language, packReading(reading)]
}

function statementColumns(statement: Statement, text: string) {
  const { id, span, speaker, mode, force, saidOn } = statement
  const content = statement.content.map((part) => textOf(text, part)).join(' ')
  return [id, ...span, speaker?.name ?? null, speaker?.party ?? null, mode, force, saidOn, content]
}
