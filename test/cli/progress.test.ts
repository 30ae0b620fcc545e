import { describe, expect, it } from 'vitest'
import { type Course, describeCourse, duration, progressOn, rate } from '../../src/cli/progress.ts'

describe('the course in words', () => {
  it.each<[Course, string]>([
    [{ documents: 0, bytes: 0, totalBytes: 0, seconds: 0 }, '0 documents'],
    [{ documents: 1, bytes: 5, totalBytes: 0, seconds: 2 }, '1 document · 0.5/s'],
    [
      { documents: 1200, bytes: 15_000_000, totalBytes: 41_000_000, seconds: 60 },
      '1,200 documents · 20/s · 36 % of 41 MB · 1 min 44 s left',
    ],
    [{ documents: 3, bytes: 0, totalBytes: 800, seconds: 1 }, '3 documents · 3.0/s · 0 % of 1 kB'],
    [{ documents: 3, bytes: 900, totalBytes: 800, seconds: 1 }, '3 documents · 3.0/s · 100 % of 1 kB'],
    [
      { documents: 90_000, bytes: 1e9, totalBytes: 4e9, seconds: 100 },
      '90,000 documents · 900/s · 25 % of 4.0 GB · 5 min 0 s left',
    ],
  ])('%j', (course, words) => {
    expect(describeCourse(course)).toBe(words)
  })

  it.each([
    [0, '0 s'],
    [0.2, '1 s'],
    [59, '59 s'],
    [59.5, '1 min 0 s'],
    [80, '1 min 20 s'],
    [11_100, '3 h 5 min'],
  ])('%d seconds are %s', (seconds, words) => expect(duration(seconds)).toBe(words))

  it.each([
    [1, 4, '0.3'],
    [99, 10, '9.9'],
    [12_999, 10, '1,300'],
  ])('%d documents in %d seconds are %s a second', (documents, seconds, words) => {
    expect(rate(documents, seconds)).toBe(words)
  })
})

function shownOn(stream: { isTTY?: boolean; columns?: number }) {
  const written: string[] = []
  const clock = { milliseconds: 0 }
  const write = (text: string) => written.push(text) > 0
  const progress = progressOn({
    stream: { ...stream, write },
    totalBytes: 100,
    now: () => clock.milliseconds,
  })
  return { written, clock, progress }
}

describe('where it is shown', () => {
  it('redraws one line on a terminal, never wider than it, and takes it away', () => {
    const { written, clock, progress } = shownOn({ isTTY: true, columns: 20 })
    clock.milliseconds = 1000
    progress.show({ documents: 1, bytes: 10 })
    progress.show({ documents: 2, bytes: 20 })
    progress.clear()
    expect(written).toEqual(['\r1 document · 1.0/s \u001b[K', '\r2 documents · 2.0/s\u001b[K', '\r\u001b[K'])
  })

  it('writes a line now and then elsewhere', () => {
    const { written, clock, progress } = shownOn({})
    for (const seconds of [1, 4.9, 5, 6, 10, 11]) {
      clock.milliseconds = seconds * 1000
      progress.show({ documents: seconds * 10, bytes: seconds })
    }
    progress.clear()
    expect(written).toEqual([
      '50 documents · 10/s · 5 % of 1 kB · 1 min 35 s left\n',
      '100 documents · 10/s · 10 % of 1 kB · 1 min 30 s left\n',
    ])
  })
})
