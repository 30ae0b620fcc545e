import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asSet, countShared, shinglesOf } from '../../../src/record/families/shingles.ts'
import { winnow } from '../../../src/record/families/sketch.ts'
import { wordsOf } from '../../../src/record/families/words.ts'
import { inventedWords } from './invented-texts.ts'

function sketch(text: string): Uint32Array {
  const shingles = shinglesOf(wordsOf(text))
  return asSet(winnow(shingles).map((place) => shingles[place] ?? 0))
}

describe('shingles', () => {
  it('are one of a text of few words, and none of none', () => {
    expect(shinglesOf(wordsOf('un deux'))).toHaveLength(1)
    expect(shinglesOf(wordsOf('?'))).toHaveLength(0)
  })

  it('of what two texts tell in nine words in a row are in common', () => {
    const words = fc.nat(1000).map((from) => inventedWords(from * 20, 30))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const shared = inventedWords(50_000, 9).join(' ')
        const [a, b] = [`${before.join(' ')} ${shared}`, `${shared} ${after.join(' ')}`].map(sketch)
        expect(countShared(a ?? new Uint32Array(), b ?? new Uint32Array())).toBeGreaterThan(0)
      }),
    )
  })
})

describe('sets of hashes', () => {
  const hashes = fc.array(fc.integer({ min: 0, max: 50 })).map((numbers) => Uint32Array.from(numbers))

  it('share what both hold', () => {
    fc.assert(
      fc.property(hashes, hashes, (a, b) => {
        const both = new Set([...a].filter((hash) => b.includes(hash)))
        expect(countShared(asSet(a), asSet(b))).toBe(both.size)
      }),
    )
  })

  it('are winnowed with no gap longer than a window', () => {
    fc.assert(
      fc.property(hashes, (shingles) => {
        const places = [...winnow(shingles)]
        const gaps = [...places, shingles.length].map((place, at) => place - (places[at - 1] ?? -1))
        expect(Math.max(...gaps)).toBeLessThanOrEqual(6)
      }),
    )
  })

  it('of words depend on their order', () => {
    const [a, b] = ['un deux trois quatre', 'quatre trois deux un'].map((text) => shinglesOf(wordsOf(text)))
    expect(a).not.toEqual(b)
  })
})
