import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../../src/evaluation/match.ts'

const bySize = (a: number, b: number) => a - b
const closeness = (a: number, b: number) => 1 / (1 + Math.abs(a - b))

describe('match', () => {
  it('takes the best pair first', () => {
    const { pairs, missed, extra } = match({ gold: [1, 2], found: [2, 9] }, closeness, 0.5)
    expect(pairs).toEqual([{ gold: 2, found: 2, likeness: 1 }])
    expect(missed).toEqual([1])
    expect(extra).toEqual([9])
  })

  it('takes the earlier of equals', () => {
    const { pairs } = match({ gold: ['a', 'b'], found: ['x', 'y'] }, () => 1, 0.5)
    expect(pairs.map(({ gold, found }) => gold + found)).toEqual(['ax', 'by'])
  })

  it('takes what is just alike enough', () => {
    expect(match({ gold: [1], found: [2] }, closeness, 0.5).pairs).toHaveLength(1)
    expect(match({ gold: [1], found: [2] }, closeness, 0.51).pairs).toHaveLength(0)
  })

  it('loses nothing, uses nothing twice, and leaves no pair that is alike enough', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20)), fc.uniqueArray(fc.nat(20)), (gold, found) => {
        const { pairs, missed, extra } = match({ gold, found }, closeness, 0.3)
        expect([...pairs.map((pair) => pair.gold), ...missed].sort(bySize)).toEqual([...gold].sort(bySize))
        expect([...pairs.map((pair) => pair.found), ...extra].sort(bySize)).toEqual([...found].sort(bySize))
        expect(missed.some((a) => extra.some((b) => closeness(a, b) >= 0.3))).toBe(false)
      }),
    )
  })
})
