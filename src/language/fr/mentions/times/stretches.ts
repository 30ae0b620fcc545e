import { type DayNumber, dayValue, monthValue, weekdayOf, yearValue } from './calendar.ts'
import type { Context } from './context.ts'
import type { CalendarUnit, Expression } from './expression.ts'
import type { Reference } from './reference.ts'
import { point, type Resolved, stretch } from './resolved.ts'
import type { Tense } from './tense-forms.ts'

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>

/** « la semaine dernière », « ce mois », « l'an prochain ». */
export function unitAt(
  { unit, turn }: Of<'unit'>,
  reference: Reference,
  tense: () => Tense | null,
): Resolved | null {
  const { year, month, day } = reference
  switch (unit) {
    case 'year':
      return point(yearValue(year + turn))
    case 'month':
      return month === null ? null : point(monthValue(year, month, turn))
    case 'quarter':
    case 'half':
      return month === null ? null : partAt(unit === 'half' ? 6 : 3, { year, month }, turn)
    case 'week': {
      if (day === null) return null
      const monday = mondayOf(day) + 7 * turn
      return stretch(dayValue(monday), dayValue(monday + 6))
    }
    case 'weekend':
      return day === null ? null : weekendAt(day, turn, tense)
    case 'day':
    case 'hour':
      return null
  }
}

function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1
}

function partAt(months: 3 | 6, { year, month }: { year: number; month: number }, turn: number): Resolved {
  const first = Math.floor((month - 1) / months) * months + 1
  return stretch(monthValue(year, first, turn * months), monthValue(year, first + months - 1, turn * months))
}

/** « ce week-end » is the one that ends the week, unless a verb in the past tells of the one before. */
function weekendAt(day: DayNumber, turn: number, tense: () => Tense | null): Resolved {
  const saturday = mondayOf(day) + 5
  const isOver = turn === -1 || (turn === 0 && day < saturday && tense() === 'past')
  const ahead = turn === 1 && day >= saturday ? 7 : 0
  const first = isOver ? saturday - 7 : saturday + ahead
  return stretch(dayValue(first), dayValue(first + 1))
}

/** Days from which on a distance in days is a round one. */
const roundDays = 7

/** « il y a dix jours », « dans deux semaines », « un an plus tard ». */
export function distanceFrom({ count, unit, sign, from }: Of<'distance'>, context: Context): Resolved | null {
  const shift = count * sign
  if (unit === 'day' || unit === 'week') {
    const origin = from === 'text' && context.told !== null ? context.told : (context.reference?.day ?? null)
    if (origin === null) return null
    const isAbout = from === 'publication' && (unit === 'week' || count >= roundDays)
    return { ...point(dayValue(origin + shift * (unit === 'week' ? 7 : 1))), isAbout }
  }
  const value = from === 'text' ? context.toldValue : monthOf(context.reference)
  if (value === null) return null
  return farFrom(value, { unit, shift, isAbout: from === 'publication' })
}

/** So many months or years from a month or a year, no more exact than it. */
function farFrom(
  value: string,
  {
    unit,
    shift,
    isAbout,
  }: { readonly unit: CalendarUnit; readonly shift: number; readonly isAbout: boolean },
): Resolved | null {
  const [year = 0, month = 0] = value.split('-').map(Number)
  const hasMonth = month >= 1 && month <= 12
  if (unit === 'month') return hasMonth ? { ...point(monthValue(year, month, shift)), isAbout } : null
  if (unit !== 'year') return null
  // « il y a un an » is told of a month, « il y a trois ans » of a year.
  const isMonth = hasMonth && (!isAbout || Math.abs(shift) === 1)
  return { ...point(isMonth ? monthValue(year, month, 12 * shift) : yearValue(year + shift)), isAbout }
}

function monthOf(reference: Reference | null): string | null {
  if (!reference) return null
  return reference.month === null ? yearValue(reference.year) : monthValue(reference.year, reference.month)
}

/** « dans les 48 heures »: no later than. */
export function within({ count, unit }: Of<'within'>, { year, month, day }: Reference): Resolved | null {
  const days = {
    hour: 1 / 24,
    day: 1,
    week: 7,
    weekend: null,
    month: null,
    quarter: null,
    half: null,
    year: null,
  }[unit]
  if (days !== null) return day === null ? null : stretch('..', dayValue(day + Math.ceil(count * days)))
  if (unit === 'year') return stretch('..', yearValue(year + count))
  return unit === 'month' && month !== null ? stretch('..', monthValue(year, month, count)) : null
}
