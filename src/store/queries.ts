import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { Database } from './database.ts'
import { unpackReading } from './packed-reading.ts'

/** How much the record holds. */
export interface Counts {
  /** Different texts that count. */
  readonly articles: number
  /** Places where they are found. */
  readonly sources: number
  /** Earlier texts of sources, kept but not counted. */
  readonly superseded: number
  readonly statements: number
  readonly diagnostics: Readonly<Record<Severity, number>>
}

/** What one may ask of a record. */
export interface Queries {
  isRead(id: string, fingerprint: string): boolean
  articles(): Generator<Reading>
  reading(id: string): Reading | null
  diagnostics(): Generator<Diagnostic>
  counts(): Counts
  idsBeginning(prefix: string, most: number): readonly string[]
}

interface PackedRow {
  readonly reading: Uint8Array
  readonly source: string
}

interface DiagnosticRow extends Pick<Diagnostic, 'code' | 'severity' | 'message'> {
  readonly source: string
  readonly start: number | null
  readonly stop: number | null
}

const inOrder = `
SELECT reading, source FROM articles WHERE source IS NOT NULL ORDER BY published IS NULL, published, source`

const currentDiagnostics = `
SELECT code, severity, message, start, stop, coalesce(articles.source, diagnostics.source) AS source
FROM diagnostics LEFT JOIN articles ON articles.key = diagnostics.article
WHERE diagnostics.article IS NULL OR articles.source IS NOT NULL`

export function queriesOf(database: Database): Queries {
  const isRead = database.prepare('SELECT 1 FROM articles WHERE id = ? AND fingerprint = ?')
  const one = database.prepare('SELECT reading, source FROM articles WHERE id = ? AND source IS NOT NULL')
  const beginning = database.prepare(
    'SELECT id FROM articles WHERE id >= ? AND id < ? AND source IS NOT NULL ORDER BY id LIMIT ?',
  )
  return {
    isRead: (id, fingerprint) => isRead.get(id, fingerprint) !== undefined,
    *articles() {
      for (const row of database.prepare(inOrder).iterate()) yield unpackRow(row)
    },
    reading(id) {
      const row: PackedRow | undefined = one.get(id)
      return row ? unpackRow(row) : null
    },
    *diagnostics() {
      const rows = database.prepare(
        `${currentDiagnostics} ORDER BY source, diagnostics.article, diagnostics.key`,
      )
      for (const row of rows.iterate()) yield diagnosticOf(row)
    },
    counts: () => countsOf(database),
    idsBeginning(prefix, most) {
      const rows: readonly { readonly id: string }[] = beginning.all(prefix, `${prefix}\u{10ffff}`, most)
      return rows.map(({ id }) => id)
    },
  }
}

function unpackRow({ reading, source }: PackedRow): Reading {
  return unpackReading(reading, source)
}

function diagnosticOf({ source, code, severity, message, start, stop }: DiagnosticRow): Diagnostic {
  const place = source === '' ? {} : { source }
  return {
    code,
    severity,
    message,
    ...place,
    ...(start === null || stop === null ? {} : { span: [start, stop] }),
  }
}

function countsOf(database: Database): Counts {
  const count = (sql: string): number => {
    const { many }: { many: number } = database.prepare(`SELECT count(*) AS many FROM ${sql}`).get()
    return many
  }
  const severity = (name: Severity) => count(`(${currentDiagnostics}) WHERE severity = '${name}'`)
  return {
    articles: count('articles WHERE source IS NOT NULL'),
    sources: count('documents WHERE superseded_at IS NULL'),
    superseded: count('documents WHERE superseded_at IS NOT NULL'),
    statements: count('statements JOIN articles ON articles.key = article WHERE source IS NOT NULL'),
    diagnostics: { error: severity('error'), warning: severity('warning'), info: severity('info') },
  }
}
