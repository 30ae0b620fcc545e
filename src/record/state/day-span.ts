import type { DayRange } from '../day-range.ts'

/** Before and after every day that EDTF can write. */
const [ever, never] = ['', '~']

/**
 * Orders spans of days by their last day, but a vague span before what lies within it, so that « 2023 » never overrides
 * a day of 2023; no span at all goes first.
 */
export function byDays(a: DayRange | null, b: DayRange | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  return compareText(a.from ?? ever, b.from ?? ever) || compareText(b.to ?? never, a.to ?? never)
}

/** Orders by code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Whether a day may lie in both spans. */
export function overlap(a: DayRange, b: DayRange): boolean {
  return (a.from ?? ever) <= (b.to ?? never) && (b.from ?? ever) <= (a.to ?? never)
}

/** Whether the two spans have the same ends; two that are absent have. */
export function isSameSpan(a: DayRange | null, b: DayRange | null): boolean {
  return a?.from === b?.from && a?.to === b?.to
}

/** Days from the first to the last of a span, 0 for a day; infinite where an end is open. */
export function widthOf({ from, to }: DayRange): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : daysBetween(from, to)
}

/** Days that certainly lie between two spans, 0 where they touch or overlap. */
export function gapBetween(a: DayRange, b: DayRange): number {
  if (overlap(a, b)) return 0
  const [first, second] = (a.to ?? never) < (b.from ?? ever) ? [a, b] : [b, a]
  return daysBetween(first.to ?? '', second.from ?? '')
}

/** Most days that may lie between the two spans; infinite where an end is open. */
export function reachOf(a: DayRange, b: DayRange): number {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return Number.POSITIVE_INFINITY
  return Math.max(daysBetween(a.from, b.to), daysBetween(b.from, a.to))
}

/** The span without what lies after the day (`YYYY-MM-DD`, null: no limit); null where all of it does. */
export function until(span: DayRange, day: string | null): DayRange | null {
  if (day === null) return span
  if (span.from !== null && span.from > day) return null
  return { from: span.from, to: span.to !== null && span.to < day ? span.to : day }
}

/** The span without what lies before the day (`YYYY-MM-DD`, null: no limit); null where all of it does. */
export function since(span: DayRange, day: string | null): DayRange | null {
  if (day === null) return span
  if (span.to !== null && span.to < day) return null
  return { from: span.from !== null && span.from > day ? span.from : day, to: span.to }
}

/** Days from one day to another, both `YYYY-MM-DD`. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Stands after every day: for what has none, and so counts only where no day is asked for. */
export const afterDays = '~'

/** The day so many days after another, both `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
