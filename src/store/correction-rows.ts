import type { Correction, CorrectionNote, KeptCorrection } from '../model/correction.ts'
import type { Database } from './database.ts'

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

/** `now` gives the instant that is written down, ISO 8601 in UTC. */
export function correctionRows(database: Database, now: () => string): CorrectionRows {
  const inserting = database.prepare(
    'INSERT INTO corrections (kind, content, made_by, why, made_at) VALUES (?, ?, ?, ?, ?) RETURNING number',
  )
  const undoing = database.prepare(
    'UPDATE corrections SET undone_at = ? WHERE number = ? AND undone_at IS NULL RETURNING number',
  )
  return {
    add(correction, { by, why }) {
      const content = JSON.stringify(correction)
      const { number }: { number: number } = inserting.get(correction.kind, content, by, why, now())
      return number
    },
    undo: (number) => undoing.get(now(), number) !== undefined,
  }
}

/** All corrections, also those that were undone, in the order in which they were made. */
export function listCorrections(database: Database): readonly KeptCorrection[] {
  const rows: readonly CorrectionRow[] = database.prepare('SELECT * FROM corrections ORDER BY number').all()
  return rows.map(({ number, content, made_by, why, made_at, undone_at }) => {
    const correction: Correction = JSON.parse(content)
    return { number, correction, by: made_by, why, at: made_at, undoneAt: undone_at }
  })
}
