import { type DayNumber, dayNumber, dayValue, isDay, monthValue, weekdayOf, yearValue } from './calendar.ts'
import type { Context } from './context.ts'
import { nearestYear } from './direction.ts'
import type { DayExpression, Expression } from './expression.ts'
import type { Reference } from './reference.ts'
import { point, type Resolved, stretch } from './resolved.ts'
import { distanceFrom, unitAt, within } from './stretches.ts'

/** The value of an expression; null where the text and the day of publication don't give one. */
export function resolve(expression: Expression, context: Context): Resolved | null {
  const { reference } = context
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, context)
    case 'month':
      return resolveMonth(expression, context)
    case 'year':
      return point(yearValue(expression.year), 'stated')
    case 'decade':
      return point(`${String(expression.year).slice(0, 3)}X`, 'stated')
    case 'season':
      return resolveSeason(expression, context)
    case 'weekday':
      return resolveWeekday(expression, context)
    case 'offset':
      return reference && dayOrMonth(reference, expression.days)
    case 'anaphor':
      return dayFrom(context.told, expression.days, reference)
    case 'scene':
      return dayFrom(context.scene, expression.days, reference)
    case 'unit':
      return reference && unitAt(expression, reference, context.tense)
    case 'part':
      return resolvePart(expression, context)
    case 'distance':
      return distanceFrom(expression, context)
    case 'within':
      return reference && within(expression, reference)
    case 'range':
      return resolveRange(expression, context)
    case 'list':
      return resolveList(expression, context)
  }
}

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>

/** A day so far from publication, or the month of publication where that is all that is known. */
function dayOrMonth({ year, month, day }: Reference, days: number): Resolved | null {
  if (day !== null) return point(dayValue(day + days))
  return month === null ? null : point(monthValue(year, month))
}

function dayFrom(day: DayNumber | null, days: number, reference: Reference | null): Resolved | null {
  return day === null ? reference && dayOrMonth(reference, days) : point(dayValue(day + days))
}

function sameYear({ toldValue }: Context): number | null {
  return toldValue === null ? null : Number(toldValue.slice(0, 4))
}

function resolveDay(expression: DayExpression, context: Context): Resolved | null {
  const { month, date, weekday } = expression
  const year = expression.year === 'same' ? sameYear(context) : expression.year
  if (year !== null) {
    return isDay(year, month, date)
      ? point(dayValue(dayNumber(year, month, date)), expression.year === 'same' ? 'inferred' : 'stated')
      : null
  }
  const { reference } = context
  if (!reference)
    return point(`XXXX-${monthValue(2000, month).slice(5)}-${String(date).padStart(2, '0')}`, 'stated')
  const found = nearestYear(
    {
      turn: expression.turn,
      context,
      dayIn: (candidate) => (isDay(candidate, month, date) ? dayNumber(candidate, month, date) : null),
    },
    weekday,
  )
  return found === null ? null : point(dayValue(dayNumber(found, month, date)))
}

function resolveMonth({ month, year, turn }: Of<'month'>, context: Context): Resolved | null {
  const stated = year === 'same' ? sameYear(context) : year
  if (stated !== null) return point(monthValue(stated, month), year === 'same' ? 'inferred' : 'stated')
  if (!context.reference) return point(`XXXX-${monthValue(2000, month).slice(5)}`, 'stated')
  const found = nearestYear({
    turn,
    context,
    dayIn: (candidate) => dayNumber(candidate, month, 15),
    span: 15,
  })
  return found === null ? null : point(monthValue(found, month))
}

/** Month in the middle of spring, summer, autumn, winter. */
const middles = [5, 8, 11, 2]

function resolveSeason({ season, year, turn }: Of<'season'>, context: Context): Resolved | null {
  if (year !== null) return point(`${yearValue(year)}-${season}`, 'stated')
  if (!context.reference) return null
  const month = middles[season - 21] ?? 5
  // A winter is called by the year in which it ends here, and by the one in which it begins where that is not over.
  const found = nearestYear({ turn, context, dayIn: (candidate) => dayNumber(candidate, month, 5), span: 46 })
  if (found === null) return null
  const isWinterAhead =
    season === 24 &&
    dayNumber(found, month, 5) > context.reference.middle &&
    (context.reference.month ?? 1) > 3
  return point(`${yearValue(isWinterAhead ? found - 1 : found)}-${season}`)
}

function resolveWeekday(
  { weekday, turn, near }: Of<'weekday'>,
  { reference, tense }: Context,
): Resolved | null {
  if (!reference) return null
  const { day, month, year } = reference
  if (day === null) return month === null ? null : point(monthValue(year, month))
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (turn === 1) return point(dayValue(day + 7 - back))
  if (turn === -1) return point(dayValue(day - (back || 7)))
  const isNext = tense() === 'future' || (near && tense() === null && back > 3)
  return point(dayValue(isNext && back > 0 ? day + 7 - back : day - back))
}

function resolvePart({ months, rank, year }: Of<'part'>, context: Context): Resolved | null {
  const { reference } = context
  const count = rank === -1 ? 12 / months : rank
  const first = (count - 1) * months + 1
  const told =
    year ??
    (reference &&
      nearestYear({
        turn: 0,
        context,
        dayIn: (candidate) => dayNumber(candidate, first + 1, 15),
        span: months * 15,
      }))
  if (told === null) return null
  return stretch(
    monthValue(told, first),
    monthValue(told, first + months - 1),
    year === null ? 'inferred' : 'stated',
  )
}

function resolveRange({ from, to }: Of<'range'>, context: Context): Resolved | null {
  const end = resolve(to, context)
  const start = resolve(from, context)
  if (!start || !end) return null
  const isWeekdays = from.kind === 'weekday' && to.kind === 'weekday'
  const begin = isWeekdays ? weekBefore(start.from, end.from) : start.from
  if (begin > (end.to ?? end.from)) return null
  return begin === end.from ? point(begin) : stretch(begin, end.to ?? end.from, end.basis)
}

/** The day itself, or a week before where it lies after the end. */
function weekBefore(start: string, end: string): string {
  if (start.length < 10 || end.length < 10) return start
  const [first, last] = [start, end].map((value) => Math.round(Date.parse(value) / 86_400_000))
  if (first === undefined || last === undefined) return start
  return dayValue(first > last ? first - 7 : last - first > 7 ? first + 7 : first)
}

function resolveList({ members, join }: Of<'list'>, context: Context): Resolved | null {
  const found = members.map((member) => resolve(member, context))
  const known = found.filter((member) => member !== null)
  const [first] = known
  if (!first || known.length < members.length) return null
  const values = known.map(({ from }) => from)
  return { ...first, list: { values, join } }
}
