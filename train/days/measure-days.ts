import { dateSayings } from '../../src/reading/statements/days/date-sayings.ts'
import type { DayLesson } from './day-lessons.ts'
import { type DaySettings, learnDays } from './learn-days.ts'

/** How the days found compare with the gold's. */
export interface DayScores {
  /** Of the sayings to which the gold gives a day: found right, found with another day, not found. */
  readonly right: number
  readonly wrong: number
  readonly missed: number
  /** Sayings with a day to which the gold gives none. */
  readonly extra: number
}

/** Counts over articles none of which the weights were learned on: `parts` times over, on all others each. */
export function crossValidate(
  lessons: readonly DayLesson[],
  settings: DaySettings,
  { parts, lean }: { parts: number; lean: number },
): DayScores[] {
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const weights = learnDays(
      lessons.filter((_, i) => i % parts !== part),
      settings,
    )
    return lessons.map((lesson, i) => (i % parts === part ? scoreDays(lesson, weights, lean) : nothing))
  })
}

const nothing: DayScores = { right: 0, wrong: 0, missed: 0, extra: 0 }

/** Sums of scores. */
export function totalOf(scores: readonly DayScores[]): DayScores {
  const sum = (name: keyof DayScores) => scores.reduce((total, score) => total + score[name], 0)
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed'), extra: sum('extra') }
}

function scoreDays(
  { sayings, timeline, days }: DayLesson,
  weights: ReadonlyMap<string, number>,
  lean: number,
): DayScores {
  const found = dateSayings(sayings, timeline, { weights, lean })
  const scores = days.map((gold, i): DayScores => {
    const day = found[i]?.saidOn ?? null
    if (gold === undefined || (gold === null && day === null)) return nothing
    if (gold === null) return { ...nothing, extra: 1 }
    if (day === null) return { ...nothing, missed: 1 }
    return gold === day ? { ...nothing, right: 1 } : { ...nothing, wrong: 1 }
  })
  return totalOf(scores)
}
