import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyOf, Scratch, takeList } from '../../../src/record/families/lists.ts'

describe('lists cut from large blocks', () => {
  it('have the length asked for and share no number with each other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20_000 }), { maxLength: 20 }), (lengths) => {
        const lists = lengths.map((length, at) => takeList(length).fill(at))
        for (const [at, list] of lists.entries()) {
          expect(list).toHaveLength(lengths[at] ?? -1)
          expect(list.every((number) => number === at)).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('are copies of the first numbers of others', () => {
    const numbers = Uint32Array.of(7, 8, 9)
    const copy = copyOf(numbers, 2)
    numbers.fill(0)
    expect([...copy]).toEqual([7, 8])
  })
})

it('scratch has room for what is asked for', () => {
  const scratch = new Scratch()
  for (const length of [3, 5000, 1]) expect(scratch.of(length).length).toBeGreaterThanOrEqual(length)
})
