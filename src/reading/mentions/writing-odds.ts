import type { DateClue } from '../../language/mention-forms.ts'

type Direction = 'past' | 'future' | 'none'

/*
 * How far the dates that an article tells lie from its day of publication, counted over 3,714 French news articles of 2011–2019 whose
 * publication is known from their metadata. `none` is a date of which no verb says where it lies.
 */

/** Share of days and months without a year that lie so many months ahead, from none to eleven: eleven is the month before. */
const ahead: Readonly<Record<'weekday' | 'day' | 'month', Readonly<Record<Direction, readonly number[]>>>> = {
  weekday: {
    past: [0.968, 0.004, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.002, 0.001, 0.002, 0.024],
    none: [0.946, 0.01, 0.002, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.001, 0.002, 0.038],
    future: [0.868, 0.11, 0.007, 0.002, 0.002, 0.004, 0.001, 0.001, 0.001, 0.001, 0.001, 0.007],
  },
  day: {
    past: [0.449, 0.01, 0.005, 0.007, 0.012, 0.007, 0.023, 0.025, 0.042, 0.049, 0.07, 0.302],
    none: [0.448, 0.136, 0.032, 0.032, 0.02, 0.032, 0.03, 0.038, 0.021, 0.031, 0.056, 0.124],
    future: [0.326, 0.347, 0.105, 0.062, 0.062, 0.033, 0.008, 0.015, 0.005, 0.008, 0.018, 0.018],
  },
  month: {
    past: [0.065, 0.014, 0.029, 0.037, 0.057, 0.047, 0.057, 0.084, 0.104, 0.13, 0.189, 0.187],
    none: [0.174, 0.102, 0.078, 0.05, 0.026, 0.037, 0.033, 0.043, 0.041, 0.076, 0.126, 0.216],
    future: [0.148, 0.302, 0.191, 0.148, 0.037, 0.043, 0.019, 0.031, 0.012, 0.025, 0.019, 0.025],
  },
}

/** Share for each month so far off of dates with their year: up to so many months off, from 120 behind to 48 ahead. */
const steps = [-120, -48, -24, -12, -6, -3, -2, -1, 0, 1, 2, 3, 6, 12, 24, 48]
const dated: Readonly<Record<'day' | 'month', Readonly<Record<Direction, readonly number[]>>>> = {
  day: {
    past: [
      0.001, 0.0094, 0.014, 0.023, 0.01, 0.015, 0.02, 0.03, 0.118, 0.002, 0.001, 0.001, 0.001, 0.001, 0.0005,
      0.0003,
    ],
    none: [
      0.0012, 0.0044, 0.009, 0.013, 0.018, 0.025, 0.02, 0.042, 0.17, 0.017, 0.008, 0.006, 0.005, 0.003, 0.001,
      0.0006,
    ],
    future: [
      0.001, 0.001, 0.002, 0.004, 0.004, 0.004, 0.004, 0.005, 0.225, 0.075, 0.05, 0.05, 0.058, 0.0125, 0.006,
      0.003,
    ],
  },
  month: {
    past: [
      0.0015, 0.0068, 0.023, 0.034, 0.024, 0.012, 0.015, 0.01, 0.006, 0.004, 0.002, 0.002, 0.004, 0.001,
      0.0008, 0.0003,
    ],
    none: [
      0.00125, 0.007, 0.02, 0.03, 0.022, 0.022, 0.02, 0.025, 0.02, 0.007, 0.004, 0.006, 0.009, 0.004, 0.0014,
      0.0004,
    ],
    future: [
      0.0005, 0.001, 0.003, 0.003, 0.005, 0.008, 0.008, 0.01, 0.014, 0.043, 0.086, 0.086, 0.076, 0.04, 0.006,
      0.002,
    ],
  },
}
const farDated = 0.0003

/** Share of bare years so many years off, from 15 behind to 6 ahead. */
const yearsFrom = -15
const years: Readonly<Record<Direction, readonly number[]>> = {
  past: [
    0.018, 0.02, 0.02, 0.018, 0.022, 0.028, 0.032, 0.03, 0.034, 0.045, 0.055, 0.08, 0.065, 0.06, 0.087, 0.06,
    0.018, 0.003, 0.002, 0.001, 0.001, 0.001,
  ],
  none: [
    0.01, 0.011, 0.011, 0.012, 0.019, 0.024, 0.022, 0.02, 0.022, 0.032, 0.032, 0.05, 0.045, 0.075, 0.095,
    0.092, 0.072, 0.017, 0.013, 0.005, 0.005, 0.003,
  ],
  future: [
    0.006, 0.006, 0.005, 0.005, 0.006, 0.006, 0.006, 0.012, 0.009, 0.006, 0.007, 0.009, 0.012, 0.014, 0.02,
    0.117, 0.329, 0.095, 0.095, 0.027, 0.018, 0.02,
  ],
}
const farYear = 0.004

/** Share of weekdays beside a date that are right. */
const rightWeekday = 0.98
/** « l'an dernier » in an article that names that year, and how many would by chance. */
const neighbour = { named: 0.41, byChance: 0.08 }

/**
 * Who writes out a year mostly means another than the own; in the first half of a year the months of the year before are named so.
 * Factors on the shares above.
 */
const calendarYear = { same: 0.3, lately: 4 }
const latelyMonths = 6
/** A month without a year and one with it that are the same: « début 2022 » and « le 12 janvier ». Chosen, not counted. */
const sameMonth = 4

/** Month counted from the year 0. */
export type Month = number

/** Logarithm of how well a clue fits a month of writing. */
export function fitOf(clue: DateClue, month: Month, clues: readonly DateClue[]): number {
  if (clue.kind === 'near') return 0
  if (clue.kind === 'neighbour') return neighbourFit(clue, month, clues)
  if (clue.year !== null) return datedFit({ ...clue, year: clue.year }, month)
  return yearlyFit(clue, month) + sameMonthFit(clue, month, clues)
}

type DateOf = Extract<DateClue, { kind: 'date' }>

function yearlyFit({ month: of, date, weekday, direction }: DateOf, month: Month): number {
  const kind = date === null ? 'month' : weekday === null ? 'day' : 'weekday'
  const monthsAhead = ((of ?? 1) - 1 - (month % 12) + 12) % 12
  const fit = Math.log(ahead[kind][direction ?? 'none'][monthsAhead] ?? 0.001)
  if (weekday === null || date === null) return fit
  const target = month + (monthsAhead > 6 ? monthsAhead - 12 : monthsAhead)
  return fit + Math.log(weekdayOf(target, date) === weekday ? rightWeekday : (1 - rightWeekday) / 6)
}

/** The month that a date without a year means: the nearest on its side. */
function meantMonth({ month: of, direction }: DateOf, month: Month): Month {
  const monthsAhead = ((of ?? 1) - 1 - (month % 12) + 12) % 12
  if (direction === 'future') return month + monthsAhead
  return (
    month + (monthsAhead > 6 || (direction === 'past' && monthsAhead > 0) ? monthsAhead - 12 : monthsAhead)
  )
}

function sameMonthFit(clue: DateOf, month: Month, clues: readonly DateClue[]): number {
  const meant = meantMonth(clue, month)
  const isNamed = clues.some(
    (other) =>
      other.kind === 'date' &&
      other.year !== null &&
      other.month !== null &&
      other.year * 12 + other.month - 1 === meant,
  )
  return isNamed ? Math.log(sameMonth) : 0
}

function weekdayOf(month: Month, date: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, date)).getUTCDay() || 7
}

function datedFit(
  { month: of, date, direction, year }: DateOf & { readonly year: number },
  month: Month,
): number {
  const side = direction ?? 'none'
  if (of === null) return Math.log(years[side][year - Math.floor(month / 12) - yearsFrom] ?? farYear)
  const distance = year * 12 + of - 1 - month
  const isLately = distance < 0 && distance >= -latelyMonths
  const isSame = Math.floor(month / 12) === year
  const factor = isSame && distance !== 0 ? calendarYear.same : !isSame && isLately ? calendarYear.lately : 1
  return (
    Math.log(factor) +
    Math.log(
      distance < (steps[0] ?? 0)
        ? farDated
        : (dated[date === null ? 'month' : 'day'][side][stepOf(distance)] ?? farDated),
    )
  )
}

/** A step behind reaches from its limit to the next; a step ahead up to its limit. */
function stepOf(distance: number): number {
  return distance < 0
    ? steps.findLastIndex((limit) => limit <= distance)
    : steps.findIndex((limit) => limit >= distance)
}

function neighbourFit(
  { unit, turn }: Extract<DateClue, { kind: 'neighbour' }>,
  month: Month,
  clues: readonly DateClue[],
): number {
  if (turn === 0) return 0
  const other = month + (unit === 'year' ? 12 * turn : turn)
  const isNamed = clues.some(
    (clue) =>
      clue.kind === 'date' &&
      (unit === 'year'
        ? clue.year === Math.floor(other / 12)
        : clue.month === (other % 12) + 1 && (clue.year === null || clue.year === Math.floor(other / 12))),
  )
  return isNamed
    ? Math.log(neighbour.named / neighbour.byChance)
    : Math.log((1 - neighbour.named) / (1 - neighbour.byChance))
}
