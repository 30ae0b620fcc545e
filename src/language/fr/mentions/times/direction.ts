import type { DayNumber } from './calendar.ts'
import { weekdayOf } from './calendar.ts'
import type { Context } from './context.ts'
import type { Turn } from './expression.ts'

/**
 * Days that a day, or a month, against the direction of the verb counts for: so many that one near ahead in a past clause still wins, as in
 * « ont annoncé une rencontre le 9 mai »; a day that opens its sentence or stands right behind the verb is surer to be the verb's.
 */
const against = { day: 150, verbsDay: 250, month: 183 }

/** Days that another calendar year counts for with a month or a season: who means it mostly says so, the more so where the verb points elsewhere. */
const otherYear = { told: 120, untold: 20 }

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
export function nearestYear(
  { turn, context, dayIn, span = 0 }: Yearly,
  weekday: number | null = null,
): number | null {
  const { reference } = context
  if (!reference) return null
  const candidates = [-1, 0, 1].flatMap((shift) => {
    const year = reference.year + shift
    const day = dayIn(year)
    return day === null ? [] : [{ year, distance: day - reference.middle, day }]
  })
  const right = candidates.filter(({ day }) => weekday !== null && weekdayOf(day) === weekday)
  const pool = right.length > 0 ? right : candidates
  const direction = turn === 0 ? directionOf(context) : turn
  const day = context.isVerbs() ? against.verbsDay : against.day
  const againstVerb = span > 0 ? against.month : day
  const cost = ({ distance, year }: { readonly distance: number; readonly year: number }) => {
    const past = distance > span ? 1 : distance < -span ? -1 : 0
    const isAgainst = turn === 0 ? past === -direction && past !== 0 : past !== turn
    const isOther = turn === 0 && span > 0 && year !== reference.year
    const years = isOther ? otherYear[direction === 0 ? 'untold' : 'told'] : 0
    return Math.abs(distance) + years + (isAgainst ? (turn === 0 ? againstVerb : 1000) : 0)
  }
  return pool.toSorted((a, b) => cost(a) - cost(b))[0]?.year ?? null
}

function directionOf({ tense }: Context): Turn {
  const told = tense()
  if (told === null) return 0
  return told === 'future' ? 1 : -1
}
