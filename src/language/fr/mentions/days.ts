import type { Time } from '../../../model/mention.ts'

/** An EDTF value and whether the text says all of it. */
export type TimeValue = Pick<Time, 'value' | 'basis'>

/** The EDTF day; null where the calendar has no such day. */
export function statedDay(year: number, month: number, date: number): TimeValue | null {
  const value = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`
  const parsed = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)
    ? { value, basis: 'stated' }
    : null
}

/** A day and month without a year: the nearest to the day of publication, or a day of an unknown year. */
export function dayWithoutYear(month: number, date: number, day: string | null): TimeValue | null {
  if (!day)
    return (
      statedDay(2000, month, date) && {
        value: `XXXX-${twoDigits(month)}-${twoDigits(date)}`,
        basis: 'stated',
      }
    )
  const year = Number(day.slice(0, 4))
  const candidates = [year - 1, year, year + 1].flatMap(
    (candidate) => statedDay(candidate, month, date) ?? [],
  )
  const distance = ({ value }: TimeValue) => Math.abs(Date.parse(value) - Date.parse(day))
  const nearest = candidates.sort((a, b) => distance(a) - distance(b))[0]
  return nearest ? { value: nearest.value, basis: 'inferred' } : null
}

/** The day that lies so many days after another. */
export function dayAfter(day: string, days: number): TimeValue {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return { value: date.toISOString().slice(0, 10), basis: 'inferred' }
}

/** A weekday: the last one, the day of publication included, unless the text turns it. */
export function weekdayFrom(day: string, weekday: number, turn: 'last' | 'next' | null): TimeValue {
  const today = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  const back = (today - weekday + 7) % 7
  if (turn === 'next') return dayAfter(day, 7 - back)
  return dayAfter(day, turn === 'last' && back === 0 ? -7 : -back)
}

/** At least two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
