/**
 * The EDTF day, month or year at the start of a date as machines write it (`2024-12-06T08:00:00Z` gives `2024-12-06`);
 * null for anything else, as no order of day and month is guessed.
 */
export function edtfDay(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|[T\s])/.exec(value.trim())
  if (!match) return null
  const [, year = '', month, day] = match
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null
  if (day !== undefined && (Number(day) < 1 || Number(day) > lastDay(Number(year), Number(month))))
    return null
  return [year, month, day].filter((part) => part !== undefined).join('-')
}

/** Days of a month, from 1, of the Gregorian calendar. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}
