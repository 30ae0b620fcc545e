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

  it('counts what a text shares with the last of those before it, however often it is asked', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (sketches, isWanted) => {
        const all = keptOf(sketches)
        const index = new MemoryIndex(all, ({ shingles }) => shingles.toSorted())
        for (const text of [...all, ...all]) {
          const wanted = text.shingles.toSorted().filter((_, at) => isWanted[at])
          const counts = new Map<number, number>()
          for (const hash of wanted) {
            const before = holdersOf(all, hash).filter(({ order }) => order < text.order)
            for (const { key } of before.slice(-most)) counts.set(key, (counts.get(key) ?? 0) + 1)
          }
          const told = index.countEarlier(text, wanted, most)
          expect(new Map(told)).toEqual(counts)
          expect(told).toHaveLength(counts.size)
        }
      }),
    )
  })
})
