import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortHashes } from '../../../src/record/families/sort-hashes.ts'

/** Hashes as they come, and some that agree in their first bits. */
const hashes = fc
  .array(fc.oneof(fc.nat({ max: 2 ** 31 - 1 }), fc.nat({ max: 300 }), fc.constantFrom(0, 2 ** 32 - 1)), {
    maxLength: 2000,
    size: 'max',
  })
  .map((numbers) => Uint32Array.from(numbers))

it('puts the first of some hashes in order, and leaves them as they are', () => {
  fc.assert(
    fc.property(hashes, fc.nat({ max: 2000 }), (all, some) => {
      const count = Math.min(some, all.length)
      const before = all.slice()
      const into = new Uint32Array(all.length)
      sortHashes(all, count, into)
      expect(into.subarray(0, count)).toEqual(all.slice(0, count).sort())
      expect(all).toEqual(before)
    }),
  )
})
