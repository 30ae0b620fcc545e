import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestAssignment } from '../../bench/best-assignment.ts'
import { CoreferenceScore } from '../../bench/coreference.ts'

const chains = (...texts: string[]) => texts.map((text) => new Set(text))

function scored(gold: string[], found: string[]) {
  const score = new CoreferenceScore()
  score.add(chains(...gold), chains(...found))
  return score.scores()
}

describe('coreference', () => {
  it('is a hundred where all is right', () => {
    expect(scored(['abc', 'de'], ['de', 'abc'])).toEqual({ muc: 100, b3: 100, ceafe: 100, average: 100 })
  })

  it('counts a known case as by hand', () => {
    // MUC: gold links 1 + 2, kept 0 + 1 (d–f); found links 1 + 2, kept 0 + 1; B³: recall (1 + ½ + ½ + ⅔ + ⅔ + 0) ÷ 6.
    const { muc, b3, ceafe } = scored(['a', 'bc', 'def'], ['ab', 'cdf'])
    expect(muc).toBeCloseTo(33.33, 1)
    const [recall, precision] = [(1 + 1 / 2 + 1 / 2 + 4 / 3) / 6, (1 / 2 + 1 / 2 + 1 / 3 + 4 / 3) / 5]
    expect(b3).toBeCloseTo((200 * recall * precision) / (recall + precision), 1)
    // The best pairs: {a}–{a,b} ⅔ and {d,e,f}–{c,d,f} ⅔.
    const [ceafRecall, ceafPrecision] = [4 / 3 / 3, 4 / 3 / 2]
    expect(ceafe).toBeCloseTo((200 * ceafRecall * ceafPrecision) / (ceafRecall + ceafPrecision), 1)
  })

  it('is nothing where nothing is found', () => {
    expect(scored(['ab'], [])).toEqual({ muc: 0, b3: 0, ceafe: 0, average: 0 })
  })
})

describe('the best pairing', () => {
  function tried(gains: number[][], used = new Set<number>(), row = 0): number {
    if (row === gains.length) return 0
    const rest = tried(gains, used, row + 1)
    return Math.max(
      rest,
      ...(gains[row] ?? []).map((gain, column) =>
        used.has(column) ? 0 : gain + tried(gains, new Set([...used, column]), row + 1),
      ),
    )
  }

  it('is as good as any', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    fc.assert(
      fc.property(table, (gains) => {
        expect(bestAssignment(gains)).toBe(tried(gains))
      }),
    )
  })
})
