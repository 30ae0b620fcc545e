import type { DateClue } from '../../language/mention-forms.ts'

type DateOf = Extract<DateClue, { kind: 'date' }>

/** What was inferred of the day of writing, and by which rule. */
export interface Written {
  /** EDTF day, month or year. */
  readonly value: string
  readonly rule: 'times-of-text' | 'retrieval'
}

/** Months counted from the year 0. */
type Month = number

/**
 * What a clue costs that doesn't fit a month of writing. Told dates lie near the day of writing, and the nearer the less exact they
 * are: a day without a year within weeks, a month within the year; a year that is written out is mostly another than the writer's.
 */
const costs = {
  contradiction: 1,
  wrongWeekday: 3,
  /** A date with a year, of which no verb says that it is to come, after the month of writing. */
  aheadUntold: 0.3,
  sameYear: { month: 0.4, year: 0.1 },
  perMonth: { day: 0.2, dayAhead: 0.1, month: 0.06, withYear: 0.01 },
  perYear: 0.05,
  /** « le mois prochain » in a text that names that month, without and with its year. */
  named: -0.4,
  namedWithYear: -0.8,
}
/** What a month may cost more than the best and still be one in which the text may have been written. */
const tolerance = 0.08
/** Years after the last that the text names in which it may have been written. */
const yearsAfter = 6

/** The month or year in which a text was written, from the times that it tells; `fetched` is the EDTF day of retrieval. */
export function writtenIn(clues: readonly DateClue[], fetched: string | null): Written | null {
  const dates = clues.filter((clue) => clue.kind === 'date')
  const years = dates.flatMap(({ year }) => (year === null || year < 1990 ? [] : [year]))
  if (years.length === 0 || fetched) return fetched && clues.length > 0 ? { value: fetched.slice(0, 7), rule: 'retrieval' } : null
  // Years alone say no more than that the text was written later.
  const isTied = clues.some((clue) => clue.kind === 'neighbour' || (clue.kind === 'date' && clue.year === null))
  if (!isTied) return null
  const months = likeliest(clues, [Math.min(...years) - 1, Math.max(...years) + yearsAfter])
  const value = valueOf(months, dates)
  return value === null ? null : { value, rule: 'times-of-text' }
}

function likeliest(clues: readonly DateClue[], [from, to]: readonly [number, number]): readonly Month[] {
  const count = (to - from + 1) * 12
  const rated = Array.from({ length: count }, (_, i) => {
    const month = from * 12 + i
    return { month, cost: clues.reduce((sum, clue) => sum + costOf(clue, month, clues), 0) }
  })
  const least = Math.min(...rated.map(({ cost }) => cost))
  return rated.filter(({ cost }) => cost <= least + tolerance).map(({ month }) => month)
}

/** The day where one month is left and a day of it is told, else the month or the year that all have in common. */
function valueOf(months: readonly Month[], dates: readonly DateOf[]): string | null {
  const [first = 0, last = 0] = [months[0], months.at(-1)]
  const year = Math.floor(first / 12)
  if (Math.floor(last / 12) !== year) return null
  if (first !== last) return String(year)
  const month = (first % 12) + 1
  const days = dates.filter((clue) => clue.month === month && clue.date !== null && clue.direction !== 'future' && (clue.year ?? year) === year)
  const date = Math.max(0, ...days.map((clue) => clue.date ?? 0))
  const value = `${year}-${String(month).padStart(2, '0')}`
  return date === 0 ? value : `${value}-${String(date).padStart(2, '0')}`
}

function costOf(clue: DateClue, month: Month, clues: readonly DateClue[]): number {
  if (clue.kind === 'near') return 0
  if (clue.kind === 'date') return clue.year === null ? yearlyCost(clue, month) : datedCost(clue, clue.year, month)
  if (clue.turn === 0) return 0
  const naming = clues.filter((other) => other.kind === 'date' && names(other, clue, month))
  if (naming.length === 0) return 0
  return naming.some((other) => other.kind === 'date' && other.year !== null) ? costs.namedWithYear : costs.named
}

function names(date: DateOf, { unit, turn }: Extract<DateClue, { kind: 'neighbour' }>, month: Month): boolean {
  if (unit === 'year') return date.year === Math.floor(month / 12) + turn && (turn === -1) === (date.direction === 'past')
  const other = month + turn
  return date.month === (other % 12) + 1 && (date.year === null || date.year === Math.floor(other / 12))
}

/** A date with its year. */
function datedCost({ month: of, direction }: DateOf, year: number, month: Month): number {
  const here = Math.floor(month / 12)
  const distance = of === null ? year - here : year * 12 + of - 1 - month
  const far = Math.abs(distance) * (of === null ? costs.perYear : costs.perMonth.withYear)
  const near = year === here ? costs.sameYear[of === null ? 'year' : 'month'] : 0
  return far + near + sideCost(distance, direction)
}

function sideCost(distance: number, direction: DateOf['direction']): number {
  if (distance > 0) return direction === 'past' ? costs.contradiction : direction === null ? costs.aheadUntold : 0
  return distance < 0 && direction === 'future' ? costs.contradiction : 0
}

/** A day or month without a year: in the nearest year to that side. */
function yearlyCost({ month: of, date, weekday, direction }: DateOf, month: Month): number {
  const ahead = (((of ?? 1) - 1 - (month % 12) + 12) % 12)
  const distance = direction === 'future' ? ahead : direction === 'past' || ahead > 6 ? (ahead === 0 ? 0 : ahead - 12) : ahead
  const target = month + distance
  const isWrong = weekday !== null && date !== null && weekdayOf(target, date) !== weekday
  const each = date === null ? costs.perMonth.month : distance > 0 ? costs.perMonth.dayAhead : costs.perMonth.day
  return Math.abs(distance) * each + (isWrong ? costs.wrongWeekday : 0)
}

function weekdayOf(month: Month, date: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, date)).getUTCDay() || 7
}
