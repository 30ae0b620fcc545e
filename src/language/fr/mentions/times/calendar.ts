/** Days since 1970-01-01. */
export type DayNumber = number

const dayLength = 86_400_000

/** Whether the calendar has such a day; months count from 1. */
export function isDay(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= lastOfMonth(year, month)
}

/** The last date of a month. */
function lastOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The day of a date. */
export function dayNumber(year: number, month: number, date: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, date) / dayLength)
}

/** EDTF of a day. */
export function dayValue(day: DayNumber): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

/** ISO 8601 number of the weekday, from Monday = 1. */
export function weekdayOf(day: DayNumber): number {
  return new Date(day * dayLength).getUTCDay() || 7
}

/** EDTF of a month that lies so many months after another. */
export function monthValue(year: number, month: number, shift = 0): string {
  const months = year * 12 + month - 1 + shift
  return `${yearValue(Math.floor(months / 12))}-${twoDigits((months % 12) + 1)}`
}

/** EDTF of a year. */
export function yearValue(year: number): string {
  return String(year).padStart(4, '0')
}

/** At least two digits. */
function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
