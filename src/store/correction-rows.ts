import type { Correction, CorrectionNote, KeptCorrection } from '../model/correction.ts'
import { type Database, inTransaction } from './database.ts'

interface CorrectionRow {
  readonly number: number
  readonly content: string
  readonly made_by: string | null
  readonly why: string
  readonly made_at: string
  readonly undone_at: string | null
}

/** Writes what people hold against what was read. */
export interface CorrectionRows {
  /** Keeps a correction; returns its number. */
  add(correction: Correction, note: CorrectionNote): number
  /** Says that a correction holds no longer; false where none of that number holds. */
  undo(number: number): boolean
}

interface CorrectingOptions {
  /** The instant that is written down, ISO 8601 in UTC. */
  readonly now: () => string
  /** Called with the article (`Article.id`) of which something is rejected, or no longer. */
  readonly onRejected: (article: string) => void
}

/** Writes each correction whole, with what follows from it. */
export function correctionRows(database: Database, { now, onRejected }: CorrectingOptions): CorrectionRows {
  const inserting = database.prepare(
    'INSERT INTO corrections (kind, content, made_by, why, made_at) VALUES (?, ?, ?, ?, ?) RETURNING number',
  )
  const undoing = database.prepare(
    'UPDATE corrections SET undone_at = ? WHERE number = ? AND undone_at IS NULL RETURNING content',
  )
  const follow = (correction: Correction): void => {
    if (correction.kind === 'reject') onRejected(correction.article)
  }
  return {
    add: (correction, { by, why }) =>
      inTransaction(database, () => {
        const content = JSON.stringify(correction)
        const { number }: { number: number } = inserting.get(correction.kind, content, by, why, now())
        follow(correction)
        return number
      }),
    undo: (number) =>
      inTransaction(database, () => {
        const row: { content: string } | undefined = undoing.get(now(), number)
        if (row === undefined) return false
        follow(JSON.parse(row.content))
        return true
      }),
  }
}

/** The rejections that are about an article, also those that were undone. */
export function rejectionsOf(database: Database): (article: string) => readonly KeptCorrection[] {
  const finding = database.prepare(
    "SELECT * FROM corrections WHERE kind = 'reject' AND content ->> 'article' = ? ORDER BY number",
  )
  return (article) => {
    const rows: readonly CorrectionRow[] = finding.all(article)
    return rows.map(correctionOf)
  }
}

/** All corrections, also those that were undone, in the order in which they were made. */
export function listCorrections(database: Database): readonly KeptCorrection[] {
  const rows: readonly CorrectionRow[] = database.prepare('SELECT * FROM corrections ORDER BY number').all()
  return rows.map(correctionOf)
}

function correctionOf({ number, content, made_by, why, made_at, undone_at }: CorrectionRow): KeptCorrection {
  const correction: Correction = JSON.parse(content)
  return { number, correction, by: made_by, why, at: made_at, undoneAt: undone_at }
}
