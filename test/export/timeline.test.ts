import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { noLabels } from '../../src/export/brief/labels.ts'
import { french } from '../../src/export/dictionary-fr.ts'
import { makeSheet } from '../../src/export/html/sheet.ts'
import { timeMarks } from '../../src/export/html/time-marks.ts'
import { TimeScale } from '../../src/export/html/time-scale.ts'
import { timeline } from '../../src/export/html/timeline.ts'
import { makeBrief } from '../../src/record/make-brief.ts'
import { buildReading } from '../record/reading-builder.ts'

describe('timeMarks', () => {
  it.each([
    ['2021-12-04', '2021-12-04', ['4 déc. 2021']],
    ['2021-12-04', '2021-12-20', ['4 déc. 2021', '20 déc. 2021']],
    ['2021-12-04', '2022-03-20', ['janv. 2022', 'févr. 2022', 'mars 2022']],
    ['2021-01-01', '2022-01-01', ['janv. 2021', 'avr. 2021', 'juil. 2021', 'oct. 2021', 'janv. 2022']],
    ['2019-05-02', '2024-02-01', ['2020', '2021', '2022', '2023', '2024']],
    ['1900-01-01', '2024-01-01', ['1900', '1950', '2000']],
  ])('from %s to %s', (from, to, labels) => {
    const scale = TimeScale.of({ from, to })
    const marks = scale ? timeMarks(scale, french.dates) : []
    expect(marks.map(({ label }) => label)).toEqual(labels)
    for (const { x } of marks) expect(x >= 0 && x <= 100).toBe(true)
  })
})

/** The marks of the strip over articles of these days. */
function strip(days: readonly (string | null)[]) {
  const readings = days.map((published, index) => buildReading({ text: `${index}`, published }))
  const markup = timeline(makeSheet(makeBrief(readings, []), french, noLabels))
  return markup === null ? null : parseHTML(`<body>${markup.toString()}</body>`).document
}

describe('timeline', () => {
  it.each([
    ['no article', []],
    ['undated articles', [null, null]],
  ])('is absent over %s', (_, days) => {
    expect(strip(days)).toBeNull()
  })

  it('stacks articles of a day, and lays uncertain days over all that they may be', () => {
    const document = strip(['2021-01-01', '2021-01-01', '2021-12-31', '2021', '2021-06', null])
    const ticks = [...(document?.querySelectorAll('rect.tick') ?? [])]
    expect(new Set(ticks.map((tick) => tick.getAttribute('x'))).size).toBe(2)
    expect(new Set(ticks.map((tick) => tick.getAttribute('y'))).size).toBe(2)
    const [year, month] = document?.querySelectorAll('a rect.vague') ?? []
    expect([year?.getAttribute('x'), year?.getAttribute('width')]).toEqual(['1.5%', '97%'])
    expect(Number.parseFloat(month?.getAttribute('width') ?? '')).toBeCloseTo((97 * 29) / 364, 1)
    expect(month?.getAttribute('y')).not.toBe(year?.getAttribute('y'))
  })

  it('draws one column for very many articles of a day', () => {
    const document = strip(Array.from({ length: 200 }, () => '2021-01-01'))
    const ticks = document?.querySelectorAll('rect.tick')
    expect(ticks?.length).toBe(1)
    expect(document?.querySelector('a title')?.textContent).toContain('200')
    expect(Number(ticks?.[0]?.getAttribute('height'))).toBeCloseTo(84)
  })
})
