import type { DateClue } from '../../language/mention-forms.ts'
import { fitOf, type Month } from './writing-odds.ts'

type DateOf = Extract<DateClue, { kind: 'date' }>

/** What was inferred of the day of writing, and by which rule. */
export interface Written {
  /** EDTF day, month or year. */
  readonly value: string
  readonly rule: 'times-of-text' | 'retrieval'
}

/** Years around those that the text names among which the year of writing is sought. */
const around = { before: 3, after: 8 }
/** The first year that a text may have been written in. */
const earliest = 1990
/** What one article tells is not independent: each clue counts for less than its own share. */
const weight = 0.7
/** Likelihood from which on a month and a year are given; a month is also so many times likelier than the next. */
const sure = { month: 0.25, ratio: 1.4, year: 0.5 }

/** The day, month or year in which a text was written, as far as its times allow it; `fetched` is the EDTF day of retrieval. */
export function writtenIn(clues: readonly DateClue[], fetched: string | null): Written | null {
  if (fetched) return clues.length > 0 ? { value: fetched.slice(0, 7), rule: 'retrieval' } : null
  const dates = clues.filter((clue) => clue.kind === 'date')
  const years = dates.flatMap(({ year }) => (year === null || year < earliest ? [] : [year]))
  // Years alone say no more than that the text was written later, and days without a year no more than the day.
  const isTied = clues.some(
    (clue) => clue.kind === 'neighbour' || (clue.kind === 'date' && clue.year === null),
  )
  if (years.length === 0 || !isTied) return null
  const value = valueOf(likelihoods(distinct(clues), [Math.min(...years), Math.max(...years)]), dates)
  return value === null ? null : { value, rule: 'times-of-text' }
}

function distinct(clues: readonly DateClue[]): readonly DateClue[] {
  return [...new Map(clues.map((clue) => [JSON.stringify(clue), clue])).values()]
}

interface Likelihood {
  readonly month: Month
  readonly share: number
}

/** How likely each month is; the shares add up to one. */
function likelihoods(
  clues: readonly DateClue[],
  [from, to]: readonly [number, number],
): readonly Likelihood[] {
  const first = Math.max(earliest, from - around.before) * 12
  const count = (to + around.after) * 12 + 12 - first
  const fits = Array.from({ length: count }, (_, i) =>
    clues.reduce((sum, clue) => sum + weight * fitOf(clue, first + i, clues), 0),
  )
  const most = Math.max(...fits)
  const shares = fits.map((fit) => Math.exp(fit - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, i) => ({ month: first + i, share: share / all }))
}

/** The day where the month is sure and a day of it is told, else the month, the year or nothing. */
function valueOf(months: readonly Likelihood[], dates: readonly DateOf[]): string | null {
  const [best, second] = months.toSorted((a, b) => b.share - a.share)
  if (!best || !second) return null
  const year = Math.floor(best.month / 12)
  const ofYear = months.filter(({ month }) => Math.floor(month / 12) === year)
  if (best.share >= sure.month && best.share >= sure.ratio * second.share)
    return dayOrMonth(best.month, dates)
  return ofYear.reduce((sum, { share }) => sum + share, 0) >= sure.year ? String(year) : null
}

function dayOrMonth(written: Month, dates: readonly DateOf[]): string {
  const [year, month] = [Math.floor(written / 12), (written % 12) + 1]
  const days = dates.filter(
    (clue) => clue.month === month && clue.direction !== 'future' && (clue.year ?? year) === year,
  )
  const date = Math.max(0, ...days.map((clue) => clue.date ?? 0))
  const value = `${year}-${String(month).padStart(2, '0')}`
  return date === 0 ? value : `${value}-${String(date).padStart(2, '0')}`
}
