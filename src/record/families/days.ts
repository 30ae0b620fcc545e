import { dayRange } from '../day-range.ts'

/** The days that a text may be of, counted from 1970-01-01; an open end is infinite. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** Any day: nothing is known of it. */
const anyDay: Days = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** The days that an EDTF value stands for; any where it is null or bounds nothing. */
export function daysOf(published: string | null): Days {
  const range = published === null ? null : dayRange(published)
  if (range === null) return anyDay
  return {
    from: range.from === null ? anyDay.from : dayNumber(range.from),
    to: range.to === null ? anyDay.to : dayNumber(range.to),
  }
}

/** The days of a text that was printed on the days of both; one of which nothing is known adds nothing. */
export function joinDays(a: Days, b: Days): Days {
  if (a.from === anyDay.from && a.to === anyDay.to) return b
  if (b.from === anyDay.from && b.to === anyDay.to) return a
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
}

/** Days that certainly lie between two texts, 0 where both may be of one day. */
export function daysApart(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** Days that certainly lie between the first and the last of some texts. */
export function reachOfDays(texts: readonly Days[]): number {
  let [latestStart, earliestEnd] = [anyDay.from, anyDay.to]
  for (const { from, to } of texts) {
    latestStart = Math.max(latestStart, from)
    earliestEnd = Math.min(earliestEnd, to)
  }
  return Math.max(0, latestStart - earliestEnd)
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / 86_400_000)
}
