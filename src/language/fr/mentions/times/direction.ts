import type { DayNumber } from './calendar.ts'
import { weekdayOf } from './calendar.ts'
import type { Turn } from './expression.ts'
import type { Context } from './resolve.ts'

/** Days that a year against the direction of the verb counts for: half a year, so that a month ahead in a past clause still wins. */
const against = 183

/** A time that comes round each year. */
export interface Yearly {
  readonly turn: Turn
  readonly context: Context
  /** Its day in a year, or null where that year has none. */
  readonly dayIn: (year: number) => DayNumber | null
  /** Days from its middle to its ends. */
  readonly span?: number
}

/** The year that « le 14 juin » or « en mars » means: the nearest in the direction of the verb, and the one whose weekday is right. */
export function nearestYear({ turn, context, dayIn, span = 0 }: Yearly, weekday: number | null = null): number | null {
  const { reference } = context
  if (!reference) return null
  const reach = weekday === null ? 1 : 6
  const candidates = Array.from({ length: 2 * reach + 1 }, (_, i) => reference.year - reach + i).flatMap((year) => {
    const day = dayIn(year)
    return day === null ? [] : [{ year, distance: day - reference.middle, day }]
  })
  const right = candidates.filter(({ day }) => weekday !== null && weekdayOf(day) === weekday)
  const pool = right.length > 0 ? right : candidates.filter(({ year }) => Math.abs(year - reference.year) <= 1)
  const direction = turn === 0 ? directionOf(context) : turn
  const cost = (distance: number) => {
    const past = distance > span ? 1 : distance < -span ? -1 : 0
    const isAgainst = turn === 0 ? past === -direction && past !== 0 : past !== turn
    return Math.abs(distance) + (isAgainst ? (turn === 0 ? against : 1000) : 0)
  }
  return pool.toSorted((a, b) => cost(a.distance) - cost(b.distance))[0]?.year ?? null
}

function directionOf({ tense }: Context): Turn {
  const told = tense()
  if (told === null) return 0
  return told === 'future' ? 1 : -1
}
