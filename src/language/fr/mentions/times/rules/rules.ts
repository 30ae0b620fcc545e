import type { TokenKind } from '../../tokens.ts'
import type { TimeWords } from '../time-words.ts'
import { calendarUnit } from './calendar-unit.ts'
import { decade } from './decade.ts'
import { ago, ahead, beforeOrAfter } from './distance.ts'
import { monthDate } from './month-date.ts'
import { numericDate } from './numeric-date.ts'
import { relativeDay } from './relative-day.ts'
import type { TimeRule } from './rule.ts'
import { season } from './season.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'
import { yearPart } from './year-part.ts'

/** The rules that a token may set off, by its kind or its word. */
export interface TimeRules {
  readonly byKind: Readonly<Partial<Record<TokenKind, TimeRule>>>
  readonly byWord: ReadonlyMap<string, readonly TimeRule[]>
}

/** Tells for each word of the tables which rules it sets off. */
export function timeRules(words: TimeWords): TimeRules {
  const byWord = new Map<string, TimeRule[]>()
  const on = (keys: Iterable<string>, rule: TimeRule) => {
    for (const key of keys) byWord.set(key, [...(byWord.get(key) ?? []), rule])
  }
  on(words.months.keys(), monthDate)
  on(
    [...words.shortMonths.keys()].filter((key) => !words.months.has(key)),
    monthDate,
  )
  on(words.weekdays.keys(), weekday)
  on(words.days.firstKeys, relativeDay)
  on(
    [...words.units.keys()].flatMap((key) => [key, `${key}-ci`]),
    calendarUnit,
  )
  on(words.seasons.keys(), season)
  on(words.ranks.keys(), yearPart)
  on(['annees'], decade)
  on(['y', 'ya'], ago)
  on(['dans', 'sous', 'ici'], ahead)
  on(words.sides.keys(), beforeOrAfter)
  return { byKind: { date: numericDate, number: year }, byWord }
}
