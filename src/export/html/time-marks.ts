import { dateWords } from '../date-words.ts'
import type { DateWords } from '../date-words-form.ts'
import type { TimeScale } from './time-scale.ts'

/** A labelled place of the axis. */
export interface TimeMark {
  /** Per cent of the width. */
  readonly x: number
  readonly label: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Labels that a phone's width can hold. */
const mostMarks = 6

/** Months between marks, the closest first. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000]

/** Below this many days the marks are the first and the last day alone. */
const fewDays = 50

/** Where to label the axis, and how: at round months and years. */
export function timeMarks(scale: TimeScale, words: DateWords): readonly TimeMark[] {
  if (scale.days < fewDays) return endMarks(scale, words)
  const first = monthNumber(scale.from)
  const last = monthNumber(scale.to)
  const step = steps.find((months) => (last - first) / months < mostMarks) ?? 12_000
  const marks: TimeMark[] = []
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    const day = `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
    if (day < scale.from) continue
    marks.push(mark(scale.place(day), dateWords(step >= 12 ? year : day.slice(0, 7), words, 'short')))
  }
  return marks.length > 0 ? marks : endMarks(scale, words)
}

function endMarks(scale: TimeScale, words: DateWords): readonly TimeMark[] {
  const days = scale.from === scale.to ? [scale.from] : [scale.from, scale.to]
  return days.map((day) => mark(scale.place(day), dateWords(day, words, 'short')))
}

function mark(x: number, label: string): TimeMark {
  if (x < 6) return { x, label, anchor: 'start' }
  return { x, label, anchor: x > 94 ? 'end' : 'middle' }
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
