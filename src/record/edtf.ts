/** A year, month, season or day, as precise as EDTF (ISO 8601-2) gives it. */
export interface EdtfDate {
  readonly kind: 'date'
  /** Four characters; unknown last digits are `X`, such as `202X`. */
  readonly year: string
  /** 1–12 a month; 21–41 a season, quarter or half-year of ISO 8601-2; null: not given or unknown. */
  readonly month: number | null
  readonly day: number | null
  /** `?` uncertain, `~` approximate, `%` both. */
  readonly qualifier: '' | '?' | '~' | '%'
}

/** A stretch of time; an open or unknown end is null. */
export interface EdtfInterval {
  readonly kind: 'interval'
  readonly from: EdtfDate | null
  readonly to: EdtfDate | null
}

/** One of several dates, or all of them. */
interface EdtfSet {
  readonly kind: 'set'
  readonly every: boolean
  readonly members: readonly (EdtfDate | EdtfInterval)[]
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet

/** Long enough for any date that people write; what is longer is not a date. */
const longestEdtf = 200

/** Reads an EDTF value (levels 0–2 as far as the press needs them); null where it is none. */
export function parseEdtf(value: string): Edtf | null {
  if (value.length > longestEdtf) return null
  const set = /^([[{])(.+)[\]}]$/.exec(value)
  if (set) return parseSet(set[1] === '{', (set[2] ?? '').split(','))
  return value.includes('/') ? parseInterval(value.split('/')) : parseDate(value)
}

function parseSet(every: boolean, parts: readonly string[]): EdtfSet | null {
  const members = parts.map((part) =>
    part.includes('..') ? parseInterval(part.split('..')) : parseDate(part.trim()),
  )
  const known = members.filter((member) => member !== null)
  return known.length === members.length ? { kind: 'set', every, members: known } : null
}

function parseInterval(ends: readonly string[]): EdtfInterval | null {
  const [first = '', last = ''] = ends.map((end) => end.trim())
  const from = isOpen(first) ? null : parseDate(first)
  const to = isOpen(last) ? null : parseDate(last)
  const broken = (from === null && !isOpen(first)) || (to === null && !isOpen(last))
  return ends.length !== 2 || broken || (from === null && to === null) ? null : { kind: 'interval', from, to }
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

const dateShape = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T[\d:.,Z+-]+)?$/

function parseDate(value: string): EdtfDate | null {
  const [, year, monthText, dayText] = dateShape.exec(value.replace(/[?~%]/g, '')) ?? []
  if (year === undefined) return null
  const month = monthText === undefined || monthText === 'XX' ? null : Number(monthText)
  const day = dayText === undefined || dayText === 'XX' ? null : Number(dayText)
  const date: EdtfDate = { kind: 'date', year, month, day, qualifier: qualifierOf(value) }
  return isPossible(date) ? date : null
}

function qualifierOf(value: string): EdtfDate['qualifier'] {
  const uncertain = value.includes('?') || value.includes('%')
  const approximate = value.includes('~') || value.includes('%')
  if (uncertain && approximate) return '%'
  if (uncertain) return '?'
  return approximate ? '~' : ''
}

function isPossible({ year, month, day }: EdtfDate): boolean {
  if (month === null) return day === null
  if (month > 12) return month >= 21 && month <= 41 && day === null
  return month >= 1 && (day === null || (day >= 1 && day <= daysInMonth(Number(year), month)))
}

/** Number of days of a month, 1–12; of February in a leap year where the year is not known. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(Number.isNaN(year) ? 2000 : year, month, 0)).getUTCDate()
}
