import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PairMemo } from '../../../../src/record/kept/families/pair-memo.ts'

it('gives for each pair what was found for it, and seeks it once where it is asked again at once', () => {
  const key = fc.nat({ max: 2 ** 26 })
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key), { maxLength: 300 }), (pairs) => {
      const memo = new PairMemo()
      let found = 0
      const sum = (a: number, b: number): number => {
        found++
        return 2 * a + b
      }
      for (const [a, b] of pairs) {
        expect(memo.of(a, b, sum)).toBe(2 * a + b)
        const before = found
        expect(memo.of(a, b, sum)).toBe(2 * a + b)
        expect(found).toBe(before)
      }
    }),
  )
})

it('gives what was put', () => {
  const memo = new PairMemo()
  memo.put(3, 2, 7)
  expect(memo.of(3, 2, () => 0)).toBe(7)
  expect(memo.of(2, 3, () => 0)).toBe(0)
})
