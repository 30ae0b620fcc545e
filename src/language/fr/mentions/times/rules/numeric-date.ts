import { isDay } from '../calendar.ts'
import { draftOf, type TimeRule } from './rule.ts'

/** Two digits of a year from here on are of the last century. */
const lastCentury = 50

/** « 05.12.2024 », « 2024-12-05 », « 5/12/24 », « 12/2024 », « 22/04 »: the day before the month, as French prints it. */
export const numericDate: TimeRule = (tokens, at) => {
  const numbers = (tokens.key(at).match(/\d+/g) ?? []).map(Number)
  const [first = 0, second = 0, third] = numbers
  const span = [at, at + 1] as const
  if (third === undefined) {
    // « 22/4 » is a day behind an article, and a fraction elsewhere; « 22/04 » is no fraction.
    const isFraction =
      first < 32 &&
      second < 32 &&
      !/\/0\d$/.test(tokens.key(at)) &&
      !/^(?:le|du|au)$/.test(tokens.key(at - 1))
    return isFraction ? null : draftOfTwo(span, [first, second], /^\d{4}-/.test(tokens.key(at)))
  }
  const isYearFirst = first > 31
  const year = isYearFirst ? first : fullYear(third)
  const date = isYearFirst ? third : first
  if (!isDay(year, second, date)) return null
  return draftOf(span, { kind: 'day', date, month: second, year, weekday: null, turn: 0 })
}

function fullYear(year: number): number {
  if (year >= 100) return year
  return year < lastCentury ? 2000 + year : 1900 + year
}

/** A month with its year, a stretch of years (« 2010-12 »), or a day without a year. */
function draftOfTwo(
  span: readonly [number, number],
  [first, second]: readonly [number, number],
  isDash: boolean,
): ReturnType<TimeRule> {
  if (first < 32 && second < 32) {
    return isDay(2000, second, first)
      ? draftOf(span, { kind: 'day', date: first, month: second, year: null, weekday: null, turn: 0 })
      : null
  }
  const [year, month] = first > 31 ? [first, second] : [second, first]
  if (isDash && second > year % 100) {
    const to = year - (year % 100) + second
    return draftOf(span, { kind: 'range', from: { kind: 'year', year }, to: { kind: 'year', year: to } })
  }
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return null
  return draftOf(span, { kind: 'month', month, year, turn: 0 })
}
