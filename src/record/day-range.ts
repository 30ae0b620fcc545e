import { daysInMonth, type Edtf, type EdtfDate, parseEdtf } from './edtf.ts'

/** The first and the last day that a date may be, as `YYYY-MM-DD`; an open end is null. */
export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

/** The days that an EDTF value stands for; null where the value is no EDTF or bounds nothing. */
export function dayRange(value: string): DayRange | null {
  const edtf = parseEdtf(value)
  return edtf === null ? null : rangeOf(edtf)
}

function rangeOf(edtf: Edtf): DayRange {
  switch (edtf.kind) {
    case 'date':
      return { from: firstDay(edtf), to: lastDay(edtf) }
    case 'interval':
      return { from: edtf.from && firstDay(edtf.from), to: edtf.to && lastDay(edtf.to) }
    case 'set':
      return hull(edtf.members.map(rangeOf))
  }
}

function hull(ranges: readonly DayRange[]): DayRange {
  const starts = ranges.map((range) => range.from)
  const ends = ranges.map((range) => range.to)
  return {
    from: starts.includes(null) ? null : (starts.sort(byText)[0] ?? null),
    to: ends.includes(null) ? null : (ends.sort(byText).at(-1) ?? null),
  }
}

function byText(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1
}

/** First and last month of the divisions of the year in ISO 8601-2, 8.1.5; a southern season as its own. */
const divisions: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

function firstDay({ year, month, day }: EdtfDate): string {
  const first = year.replaceAll('X', '0')
  const firstMonth = month === null ? 1 : (divisions[month]?.[0] ?? month)
  return `${first}-${twoDigits(firstMonth)}-${twoDigits(day ?? 1)}`
}

/** A winter that begins in December ends in the next year. */
function lastDay({ year, month, day }: EdtfDate): string {
  const last = Number(year.replaceAll('X', '9'))
  const lastMonth = month === null ? 12 : (divisions[month]?.[1] ?? month)
  const inYear = lastMonth > 12 ? last + 1 : last
  const inMonth = lastMonth > 12 ? lastMonth - 12 : lastMonth
  const lastOfMonth = day ?? daysInMonth(inYear, inMonth)
  return `${String(inYear).padStart(4, '0')}-${twoDigits(inMonth)}-${twoDigits(lastOfMonth)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
