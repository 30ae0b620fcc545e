import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyOf, Scratch, takeBytes, takeList } from '../../../src/record/families/lists.ts'

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

  it('may be bytes, all 0, beside which nothing is written', () => {
    const before = takeList(2).fill(7)
    const bytes = takeBytes(5)
    const after = takeList(2).fill(9)
    expect([...bytes]).toEqual([0, 0, 0, 0, 0])
    bytes.fill(255)
    expect([...before, ...after]).toEqual([7, 7, 9, 9])
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
