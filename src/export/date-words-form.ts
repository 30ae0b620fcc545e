/** A date in words, and whether it is a day, which some languages join to a sentence otherwise than a month or a year. */
export interface SaidDate {
  readonly text: string
  readonly isDay: boolean
}

/** How dates are said; every member gives whole words, ready to print. */
export interface DateWords {
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  /** By the numbers of ISO 8601-2: seasons 21–32, quarters 33–36, thirds 37–39, halves 40–41. */
  readonly divisions: Readonly<Record<number, string>>
  readonly day: (day: number, month: string, year: string) => string
  readonly month: (month: string, year: string) => string
  readonly decade: (firstYear: string) => string
  readonly between: (from: SaidDate, to: SaidDate) => string
  readonly since: (from: SaidDate) => string
  readonly until: (to: SaidDate) => string
  readonly or: (choices: readonly string[]) => string
  readonly and: (all: readonly string[]) => string
  /** Says when something was. */
  readonly on: (date: SaidDate) => string
  /** Says that the year of a day is not known. */
  readonly uncertainYear: (day: string) => string
  readonly approximate: (date: SaidDate) => string
  readonly uncertain: (date: string) => string
}
