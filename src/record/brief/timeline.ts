import { type DayRange, dayRange } from '../day-range.ts'
import { byDays, compareText } from '../state/day-span.ts'
import type { BriefSentence } from './brief-sentence.ts'
import type { ToldState } from './tell-state.ts'

/** What happened, or is to, with the days on which it may have. */
export interface TimelineEntry {
  /** EDTF, as told. */
  readonly day: string
  /** First and last day that it may be, `YYYY-MM-DD`; an open end is null. */
  readonly from: string | null
  readonly to: string | null
  readonly sentence: BriefSentence
}

/** Shifts, talks, agreements, measures and commitments in the order of their days. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[]
  /** How many have no day, and so no place. */
  readonly undated: number
}

/** The timeline of a state. */
export function timelineOf(told: ToldState): Timeline {
  const dated = [
    ...told.shifts.map(({ of, sentence }) => ({ day: of.on, sentence })),
    ...[...told.talks, ...told.agreements, ...told.measures].map(({ of, sentence }) => ({
      day: of.days[0] ?? null,
      sentence,
    })),
    ...told.commitments.map(({ of, sentence }) => ({ day: of.since, sentence })),
  ].map(({ day, sentence }) => ({ day, sentence, range: day === null ? null : dayRange(day) }))
  const entries = dated.flatMap(({ day, sentence, range }) =>
    day === null || range === null ? [] : [{ day, ...range, sentence }],
  )
  return { entries: entries.sort(inTime), undated: dated.length - entries.length }
}

function inTime(a: TimelineEntry, b: TimelineEntry): number {
  return (
    byDays(rangeOf(a), rangeOf(b)) ||
    compareText(JSON.stringify(a.sentence.tells), JSON.stringify(b.sentence.tells))
  )
}

function rangeOf({ from, to }: TimelineEntry): DayRange {
  return { from, to }
}
