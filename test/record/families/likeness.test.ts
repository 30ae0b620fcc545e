import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf } from '../../../src/record/families/days.ts'
import {
  type Comparable,
  isAlike,
  leastLikeness,
  likenessOf,
  mark,
} from '../../../src/record/families/likeness.ts'

describe('isAlike', () => {
  it.each<[string, number, number, number, number, boolean]>([
    ['a formula', 20, 0.8, 0.9, 0, false],
    ['a short text with a letter changed', 20, 0.96, 0.98, 0, true],
    ['a teaser', 45, 0.35, 0.58, 0, false],
    ['a short text, half reworded', 45, 0.5, 0.7, 0, true],
    ['an update of the next day', 150, 0.28, 0.44, 1, true],
    ['as much of it a week later', 150, 0.28, 0.44, 7, false],
    ['an update of a week later that keeps more', 150, 0.31, 0.47, 7, true],
    ['as much of it a season later', 150, 0.31, 0.47, 90, false],
    ['a reprint of a season later', 150, 0.6, 0.75, 90, true],
    ['a cut', 150, 0.15, 0.9, 0, true],
    ['a paragraph of background in a long text', 68, 0.12, 0.77, 0, false],
    ['a paragraph that is all that a short text says', 42, 0.08, 1, 0, true],
    ['two texts that quote one speech', 150, 0.2, 0.5, 0, false],
  ])('tells %s', (_, shared, jaccard, containment, days, alike) => {
    expect(isAlike({ shared, jaccard, containment, days })).toBe(alike)
  })
})

describe('likenessOf', () => {
  /** A text of which only some shingles last. */
  const text = (published: string | null, shingles: number[], lasting: number[]): Comparable => ({
    shingles: Uint32Array.from(shingles),
    marks: Uint8Array.from(shingles, (one) => mark.own | (lasting.includes(one) ? mark.lasting : 0)),
    own: shingles.length,
    lasting: lasting.length,
    days: daysOf(published),
  })

  it.each<[string, string | null, string | null, number]>([
    ['within days', '2024-05-01', '2024-05-04', 2],
    ['where a day is missing', '2024-05-01', null, 2],
    ['later on', '2024-05-01', '2024-05-05', 1],
  ])('counts what recurs %s or not', (_, first, second, shared) => {
    expect(likenessOf(text(first, [1, 2, 3], [1, 3]), text(second, [1, 2, 4], [1, 4])).shared).toBe(shared)
  })
})

describe('leastLikeness', () => {
  const hashes = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 50 })
  const both = { own: mark.own | mark.lasting, surely: mark.surelyOwn | mark.surelyLasting }
  /** A text as it is at first, with what is left of it for certain, and as it is at some time. */
  const text = fc
    .record({
      all: hashes.map((all) => Uint32Array.from(all).sort()),
      never: hashes,
      sometimes: hashes,
      day: fc.constantFrom('2024-05-01', '2024-07-09'),
    })
    .map(({ all, never, sometimes, day }) => {
      const marked = (markOf: (hash: number) => number): Comparable => {
        const marks = Uint8Array.from(all, markOf)
        const own = marks.filter((bits) => (bits & mark.own) !== 0).length
        return { shingles: all, marks, own, lasting: own, days: daysOf(day) }
      }
      const isSure = (hash: number): boolean => !never.includes(hash) && !sometimes.includes(hash)
      return {
        first: marked((hash) => both.own | (isSure(hash) ? both.surely : 0)),
        asOfNow: marked((hash) => (sometimes.includes(hash) ? 0 : both.own)),
      }
    })

  it('is never more than what two texts have in common at some time', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const least = leastLikeness(a.first, b.first)
        const { shared, jaccard, containment, days } = likenessOf(a.asOfNow, b.asOfNow)
        expect(least.shared).toBeLessThanOrEqual(shared)
        expect(least.jaccard).toBeLessThanOrEqual(jaccard)
        expect(least.containment).toBeLessThanOrEqual(containment)
        expect(least.days).toBe(days)
      }),
    )
  })

  it('tells two texts alike only where they are: the more they have in common, the likelier', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const likeness = fc.record({ shared: fc.nat({ max: 200 }), jaccard: share, containment: share })
    fc.assert(
      fc.property(likeness, likeness, fc.constantFrom(0, 5, 90), (a, b, days) => {
        const less = { days, ...leastOf(a, b) }
        const more = {
          days,
          shared: Math.max(a.shared, b.shared),
          jaccard: Math.max(a.jaccard, b.jaccard),
          containment: Math.max(a.containment, b.containment),
        }
        expect(Number(isAlike(less))).toBeLessThanOrEqual(Number(isAlike(more)))
      }),
    )
  })
})

type Shares = Pick<ReturnType<typeof likenessOf>, 'shared' | 'jaccard' | 'containment'>

function leastOf(a: Shares, b: Shares): Shares {
  return {
    shared: Math.min(a.shared, b.shared),
    jaccard: Math.min(a.jaccard, b.jaccard),
    containment: Math.min(a.containment, b.containment),
  }
}
