import { type DayNumber, dayNumber } from './calendar.ts'

/** The day of publication, as far as it is known. */
export interface Reference {
  readonly year: number
  /** From 1; null where only the year is known. */
  readonly month: number | null
  /** Null where only the month is known. */
  readonly day: DayNumber | null
  /** The day, or the middle of the month or year: from where distances are measured. */
  readonly middle: DayNumber
}

/** Reads an EDTF day, month or year; null for anything else. */
export function readReference(value: string | null): Reference | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value ?? '')
  if (!match?.[1]) return null
  const year = Number(match[1])
  const month = match[2] ? Number(match[2]) : null
  const date = match[3] ? Number(match[3]) : null
  if (month !== null && (month < 1 || month > 12)) return null
  const day = month !== null && date !== null ? dayNumber(year, month, date) : null
  return { year, month, day, middle: day ?? dayNumber(year, month ?? 7, month === null ? 1 : 15) }
}
