import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/span.ts'
import { passageAround, withinText } from '../../src/record/passage.ts'

const sentences: readonly Span[] = [
  [0, 10],
  [11, 20],
  [22, 30],
]

describe('passageAround', () => {
  it.each<[string, Span, Span]>([
    ['words within a sentence give the sentence', [12, 15], [11, 20]],
    ['words over two sentences give both', [15, 25], [11, 30]],
    ['words between sentences give themselves', [20, 22], [20, 22]],
    ['words past the last sentence give themselves', [40, 45], [40, 45]],
    ['words that stick out of a sentence are kept whole', [25, 35], [22, 35]],
  ])('%s', (_, words, expected) => {
    expect(passageAround(sentences, words)).toEqual(expected)
  })

  it('holds the words, and of every sentence that it touches the whole', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 })
    fc.assert(
      fc.property(lengths, fc.nat(120), fc.nat(40), (sizes, start, length) => {
        const spans = sizes.map((size, index): Span => [index * 10, index * 10 + size])
        const [from, to] = passageAround(spans, [start, start + length])
        expect([from, to]).toEqual([Math.min(from, start), Math.max(to, start + length)])
        for (const [first, last] of spans) {
          const touched = length > 0 && first < start + length && start < last
          expect(!touched || (from <= first && last <= to)).toBe(true)
        }
      }),
    )
  })
})

it.each<[Span, Span]>([
  [
    [2, 5],
    [2, 5],
  ],
  [
    [-3, 5],
    [0, 5],
  ],
  [
    [8, 99],
    [8, 10],
  ],
  [
    [50, 99],
    [10, 10],
  ],
  [
    [7, 3],
    [7, 7],
  ],
])('withinText cuts %j to %j in a text of ten', (span, expected) => {
  expect(withinText(10, span)).toEqual(expected)
})
