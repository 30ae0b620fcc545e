import { isDay } from '../calendar.ts'
import { draftOf, type TimeRule } from './rule.ts'

/** « 05.12.2024 », « 2024-12-05 », « 5/12/24 »: the day before the month, as French prints it. */
export const numericDate: TimeRule = (tokens, at) => {
  const [first = 0, second = 0, third = 0] = (tokens.key(at).match(/\d+/g) ?? []).map(Number)
  const isYearFirst = first > 31
  const year = isYearFirst ? first : third < 100 ? 2000 + third : third
  const date = isYearFirst ? third : first
  if (!isDay(year, second, date)) return null
  return draftOf([at, at + 1], { kind: 'day', date, month: second, year, weekday: null, turn: 0 })
}
