import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A case of another tool's tests: a text, its day of reference, and the days that any of its readings gives. */
export interface DateCase {
  /** File and number or line, from 1. */
  readonly name: string
  readonly text: string
  /** EDTF day. */
  readonly reference: string
  /** Readings that are right; a stretch has its last day. Empty where nothing may be found. */
  readonly expected: readonly { readonly from: string; readonly to: string }[]
}

interface ChronoRow {
  readonly file: string
  readonly text?: string
  readonly ref?: string | null
  readonly expects?: readonly string[]
}

/** chrono: days of the start and the end; cases of hours and minutes are none of ours. */
export function chronoCases(folder: string): DateCase[] {
  const rows = linesOf(join(folder, 'date-expr-fr/chrono-fr.jsonl')) as ChronoRow[]
  return rows.flatMap((row, at) => {
    const { file, text, ref, expects = [] } = row
    if (text === undefined || isClock(text) || file === 'fr_time_exp.test.ts') return []
    const [year = 0, month = 0, day = 1] = numbersOf(ref ?? '2012, 7, 10')
    const from = chronoDay(expects, 'start')
    return [
      {
        name: `chrono ${file} ${at + 1}`,
        text,
        reference: dayOf(year, month + 1, day),
        expected: from ? [{ from, to: chronoDay(expects, 'end') ?? from }] : [],
      },
    ]
  })
}

function chronoDay(expects: readonly string[], end: 'start' | 'end'): string | null {
  const part = (name: string) =>
    expects.flatMap(
      (line) => new RegExp(`${end}\\.get\\("${name}"\\)\\)\\.toBe\\((\\d+)`).exec(line)?.[1] ?? [],
    )[0]
  const [year, month, day] = ['year', 'month', 'day'].map(part)
  if (year && month && day) return dayOf(Number(year), Number(month), Number(day))
  if (year && month) return `${year}-${month.padStart(2, '0')}`
  const date = expects.flatMap(
    (line) => new RegExp(`${end}\\)\\.toBeDate\\(new Date\\(([^)]*)\\)`).exec(line)?.[1] ?? [],
  )[0]
  if (!date) return null
  const [y = 0, m = 0, d = 1] = numbersOf(date)
  return dayOf(y, m + 1, d)
}

/** The arguments of a JavaScript date, such as `2012, 8 - 1, 10`. */
function numbersOf(list: string): number[] {
  return list.split(',').map((number) =>
    number
      .replace(/[^\d-]/g, '')
      .split('-')
      .map(Number)
      .reduce((a, b) => a - b),
  )
}

/** dateparser: relative days counted from a Monday, and dates; the tests of its search are not of single expressions. */
export function dateparserCases(folder: string): DateCase[] {
  const rows = linesOf(join(folder, 'date-expr-fr/dateparser-fr.jsonl')) as {
    file: string
    line: number
    param?: string
  }[]
  return rows.flatMap(({ file, line, param = '' }) => {
    const text = /param\(\s*(?:"([^"]*)"|'([^']*)')/.exec(param)
    const words = text?.[1] ?? text?.[2]
    if (words === undefined || isClock(words) || isLength(words)) return []
    const expected = dateparserDay(param)
    return expected
      ? [{ name: `dateparser ${file} ${line}`, text: words, reference: '2014-09-01', expected: [expected] }]
      : []
  })
}

function dateparserDay(param: string): { from: string; to: string } | null {
  const date = /datetime\((\d+), (\d+), (\d+)/.exec(param)
  if (date) {
    const day = dayOf(Number(date[1]), Number(date[2]), Number(date[3]))
    return { from: day, to: day }
  }
  const ago = /(ago|in_future)=\{([^}]*)\}/.exec(param)
  if (!ago) return null
  const sign = ago[1] === 'ago' ? -1 : 1
  const count = (unit: string) => sign * Number(new RegExp(`"${unit}": (\\d+)`).exec(ago[2] ?? '')?.[1] ?? 0)
  const day = dayOf(2014 + count('years'), 9 + count('months'), 1 + count('days') + 7 * count('weeks'))
  return { from: day, to: day }
}

interface Spec {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly NotSupported?: string
  readonly NotSupportedByDesign?: string
  readonly Results: readonly SpecResult[]
}

export interface SpecResult {
  readonly Text: string
  readonly Type?: string
  readonly TypeName?: string
  readonly Value?: { readonly FutureResolution?: Resolution; readonly PastResolution?: Resolution } | null
  readonly Resolution?: {
    readonly value?: string | null
    readonly unit?: string
    readonly subtype?: string
    readonly values?: readonly {
      readonly type?: string
      readonly value?: string
      readonly start?: string
      readonly end?: string
    }[]
  }
}
interface Resolution {
  readonly date?: string
  readonly startDate?: string
  readonly endDate?: string
}

/** The cases of a file of Recognizers-Text that its JavaScript supports, with their numbers in the file. */
export function specCases(folder: string, file: string): { readonly spec: Spec; readonly number: number }[] {
  const text = readFileSync(join(folder, 'recognizers-text/Specs', file), 'utf8').replace(/^\uFEFF/, '')
  const specs = JSON.parse(text) as Spec[]
  return specs
    .map((spec, at) => ({ spec, number: at + 1 }))
    .filter(({ spec }) => !/javascript/i.test(`${spec.NotSupported ?? ''}${spec.NotSupportedByDesign ?? ''}`))
}

/** Recognizers-Text: the first date or stretch of dates of a case; times of the day, lengths of time and sets are none of ours. */
export function recognizersCases(folder: string, file: string): DateCase[] {
  return specCases(folder, `DateTime/French/${file}`).flatMap(({ spec, number }) => {
    const [result] = spec.Results
    const reference = spec.Context?.ReferenceDateTime?.slice(0, 10)
    const expected = result ? readingsOf(result) : []
    if (!reference || expected.length === 0 || isClock(result?.Text ?? '')) return []
    return [{ name: `recognizers ${file} ${number}`, text: spec.Input, reference, expected }]
  })
}

function readingsOf({ Value, Resolution: model }: SpecResult): { from: string; to: string }[] {
  const parsed = [Value?.FutureResolution, Value?.PastResolution].flatMap((resolution) =>
    resolution ? [reading(resolution.date, resolution.startDate, resolution.endDate)] : [],
  )
  const listed = (model?.values ?? []).flatMap(({ type, value, start, end }) =>
    type === 'date' || type === 'daterange' ? [reading(value, start, end)] : [],
  )
  return [...parsed, ...listed].flatMap((found) => found ?? [])
}

/** Their stretches end before the last day that they give. */
function reading(date?: string, start?: string, end?: string): { from: string; to: string } | null {
  const isDay = /^\d{4}-\d\d-\d\d$/
  if (date && isDay.test(date)) return { from: date, to: date }
  if (!start || !end || !isDay.test(start) || !isDay.test(end)) return null
  return { from: start, to: new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10) }
}

/** « 1 an 2 mois » is a length of time here. */
function isLength(text: string): boolean {
  return /^\d+ ans?|^\d+ années?/i.test(text) || /^moins de/i.test(text)
}

/** Hours, minutes and seconds: no times of ours. */
function isClock(text: string): boolean {
  return /maintenant|heures?|\bh\b|\d ?h(?:\d|\b)|minutes?|\bmin\b|secondes?|\b\d+ ?s\b|midi|minuit|\d+ ?mins\b|\d:\d\d|\bpm\b|\bam\b/i.test(
    text,
  )
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

function linesOf(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown)
}
