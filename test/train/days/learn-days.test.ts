import { describe, expect, it } from 'vitest'
import { readTimeline } from '../../../src/reading/statements/days/timeline.ts'
import type { DayLesson } from '../../../train/days/day-lessons.ts'
import { learnDays } from '../../../train/days/learn-days.ts'
import { crossValidate, totalOf } from '../../../train/days/measure-days.ts'

const settings = { restraint: 0.5, steps: 60, passes: 2, pace: 0.3 }

/** Two statements after a sentence with a day: of the first kind of speaker the day holds, of the other not. */
function lesson(day: string): DayLesson {
  const sentences = [0, 1, 2].map((i) => ({ span: [i * 10, i * 10 + 9] as const, words: [] }))
  const times = [{ span: [1, 3] as const, value: day, basis: 'stated' as const }]
  const syntax = { sentences, paragraphs: [[0, 30] as const], quotations: [] }
  const timeline = readTimeline(syntax, times, { said: [], published: null })
  const sayings = ['named', 'outlet'].map((kind, i) => ({
    statement: {
      span: [i * 10 + 10, i * 10 + 19] as const,
      cue: null,
      content: [[i * 10 + 12, i * 10 + 19] as const],
    },
    sentence: { index: i + 1, span: [i * 10 + 10, i * 10 + 19] as const },
    tense: 'perfect' as const,
    speaker: kind,
    manner: [kind],
    names: () => false,
    passages: { isSilent: () => false, takesUp: () => false, isEntry: () => false },
  }))
  return { sayings, timeline, days: [day, null] }
}

const lessons = ['2024-05-01', '2024-05-02', '2023-01-01', '2022-07-01'].map(lesson)

describe('learning the days of sayings', () => {
  it('finds on articles not seen what was learned on others', () => {
    expect(totalOf(crossValidate(lessons, settings, { parts: 2, lean: 0 }))).toEqual({
      right: 4,
      wrong: 0,
      missed: 0,
      extra: 0,
    })
  })

  it('learns nothing of sayings that the gold does not have', () => {
    const unknown = lessons.map((one) => ({ ...one, days: [undefined, undefined] }))
    expect([...learnDays(unknown, settings)]).toEqual([])
  })

  it('gives the same weights each time', () => {
    expect([...learnDays(lessons, settings)]).toEqual([...learnDays(lessons, settings)])
  })

  it('counts days where the gold has none', () => {
    const none = lessons.map((one) => ({ ...one, days: [null, null] }))
    const { extra, missed } = totalOf(crossValidate(none, settings, { parts: 2, lean: 9 }))
    expect([extra, missed]).toEqual([8, 0])
  })
})
