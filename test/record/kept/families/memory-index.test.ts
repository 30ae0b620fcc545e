import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeptText } from '../../../../src/record/kept/families/kept-text.ts'
import { MemoryIndex } from '../../../../src/record/kept/families/memory-index.ts'

const most = 3

/** Texts with few different shingles, some of them alike in their last bits, in any order. */
const texts = fc.array(
  fc.record({
    order: fc.nat({ max: 20 }),
    shingles: fc.uniqueArray(fc.constantFrom(0, 1, 7, 8, 15, 256, 4_294_967_280, 4_294_967_295)),
  }),
  { maxLength: 12 },
)

function keptOf(sketches: readonly { readonly order: number; readonly shingles: readonly number[] }[]) {
  return sketches.map(
    ({ order, shingles }, key): KeptText => ({
      key,
      order,
      shingles: Uint32Array.from(shingles),
      knownFrom: '~',
      credits: '',
    }),
  )
}

function holdersOf(all: readonly KeptText[], hash: number): readonly KeptText[] {
  const holders = all.filter(({ shingles }) => shingles.includes(hash))
  return holders.sort((a, b) => a.order - b.order || a.key - b.key)
}

describe('the index of sketches in memory', () => {
  it('tells the holders of each shingle in order, and which come before an order', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 21 }), (sketches, order) => {
        const all = keptOf(sketches)
        const index = new MemoryIndex(all, ({ shingles }) => shingles)
        for (const hash of [0, 1, 7, 8, 15, 256, 4_294_967_280, 4_294_967_295, 99]) {
          const holders = holdersOf(all, hash)
          const segment = index.segmentOf(hash)
          const { from, to } = segment
          expect(Array.from({ length: to - from }, (_, at) => index.holderAt(from + at))).toEqual(holders)
          const before = holders.filter((holder) => holder.order < order)
          expect(index.placeOf(segment, order) - from).toBe(before.length)
        }
      }),
    )
  })

  it('counts what texts share with the last of those before them, however often it is asked', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 21 }), (sketches, order) => {
        const all = keptOf(sketches)
        const index = new MemoryIndex(all, ({ shingles }) => shingles)
        const wanted = Uint32Array.of(0, 8, 4_294_967_295)
        const counts = new Map<number, number>()
        for (const hash of wanted) {
          const before = holdersOf(all, hash).filter((holder) => holder.order < order)
          for (const { key } of before.slice(-most)) counts.set(key, (counts.get(key) ?? 0) + 1)
        }
        for (let time = 0; time < 2; time++) {
          const told = index.countEarlier(wanted, order, most)
          expect(new Map(told)).toEqual(counts)
          expect(told).toHaveLength(counts.size)
        }
      }),
    )
  })
})
