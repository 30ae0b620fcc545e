import { describe, expect, it } from 'vitest'
import type { Span } from '../../../../src/model/span.ts'
import { isOwnDay, isUnquotedDay, readTimeline } from '../../../../src/reading/statements/days/timeline.ts'

const sentence = (span: Span) => ({ span, words: [] })
const syntax = {
  sentences: [sentence([0, 10]), sentence([11, 20]), sentence([22, 30])],
  paragraphs: [[0, 20] satisfies Span, [22, 30] satisfies Span],
  quotations: [],
}
const time = (span: Span, value: string) => ({ span, value, basis: 'stated' }) as const
const nothing = { said: [], published: null }

describe('the timeline of an article', () => {
  it.each([
    ['2024-05-01', 'day'],
    ['2024-05-01/2024-05-07', 'days'],
    ['2024-05', 'month'],
    ['2024', 'year'],
  ])('places %s as a %s', (value, exactness) => {
    expect(readTimeline(syntax, [time([12, 14], value)], nothing).times).toEqual([
      { span: [12, 14], value, exactness, sentence: 1, voice: 'article' },
    ])
  })

  it.each(['2024-05~', '2024/..', 'XXXX-05-01', '2024-05-01T10'])(
    'leaves out %s, at which nothing is said',
    (value) => {
      expect(readTimeline(syntax, [time([0, 2], value)], nothing).times).toEqual([])
    },
  )

  it("leads with the first day of the article's own words", () => {
    const times = [time([1, 3], '2024-05-01'), time([5, 7], '2024-05-02')]
    const timeline = readTimeline(syntax, times, { said: [[0, 4]], published: '2024-05-03' })
    expect(timeline.lead?.value).toBe('2024-05-02')
    expect(timeline.times.map(isOwnDay)).toEqual([false, true])
    expect(timeline.published).toBe('2024-05-03')
  })

  it('leads with a day in what is reported where its own words name none, never with a quoted one', () => {
    const times = [time([1, 3], '2024-05-01'), time([12, 14], '2024-05-02')]
    const quotation = { span: [0, 5], inner: [0, 5], closed: true } as const
    const said: Span[] = [
      [0, 10],
      [11, 20],
    ]
    const timeline = readTimeline({ ...syntax, quotations: [quotation] }, times, { said, published: null })
    expect(timeline.times.map(({ voice }) => voice)).toEqual(['quoted', 'reported'])
    expect(timeline.times.map(isUnquotedDay)).toEqual([false, true])
    expect(timeline.times.map(isOwnDay)).toEqual([false, false])
    expect(timeline.lead?.value).toBe('2024-05-02')
  })

  it('knows no day of publication from a month', () => {
    expect(readTimeline(syntax, [], { said: [], published: '2024-05' }).published).toBeNull()
  })

  it('tells sentence and paragraph', () => {
    const timeline = readTimeline(syntax, [], nothing)
    expect([0, 9, 10, 25, 99].map(timeline.sentenceAt)).toEqual([0, 0, 1, 2, 2])
    expect([0, 1, 2].map(timeline.paragraphOf)).toEqual([0, 0, 1])
  })

  it('shows only what is near', () => {
    const sentences = Array.from({ length: 200 }, (_, i) => sentence([i * 10, i * 10 + 9]))
    const times = sentences.map(({ span }) => time(span, '2024-05-01'))
    const near = readTimeline({ sentences, paragraphs: [[0, 2000]], quotations: [] }, times, nothing).around(
      100,
    )
    expect(near[0]?.sentence).toBeGreaterThan(30)
    expect(near.at(-1)?.sentence).toBeLessThan(170)
    expect(near.some((one) => one.sentence === 100)).toBe(true)
  })
})
