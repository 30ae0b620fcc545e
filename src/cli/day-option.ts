import { InvalidArgumentError } from 'commander'
import { dayRange } from '../record/day-range.ts'
import { parseEdtf } from '../record/edtf.ts'
import { printable } from './diagnostic-line.ts'

/**
 * Reads a day, a month or a year as its last day, `YYYY-MM-DD`.
 *
 * @throws InvalidArgumentError where it is none.
 */
export function lastDayOf(value: string): string {
  const day = parseEdtf(value)?.kind === 'date' ? (dayRange(value)?.to ?? null) : null
  if (day !== null) return day
  throw new InvalidArgumentError(
    `“${printable(value)}” is no day; give a day such as 2022-01-05, a month such as 2022-01 or a year such as 2022.`,
  )
}
