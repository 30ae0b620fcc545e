import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markOwn, placeShingles, type ShinglePlaces } from '../../../src/record/families/own-shingles.ts'
import { asSet, countShared, shinglesOf } from '../../../src/record/families/shingles.ts'
import { wordsOf } from '../../../src/record/families/words.ts'
import { inventedWords } from './invented-texts.ts'

const shinglesIn = (text: string): Uint32Array => shinglesOf(wordsOf(text))

/** What is marked with a bit, where all have another. */
function ownOf(text: ShinglePlaces, common: readonly number[]): Uint32Array {
  const shingles = asSet(text.shingles)
  const marks = new Uint8Array(shingles.length).fill(4)
  const count = markOwn(text, common, { set: { shingles, marks }, bits: 3 })
  expect(marks.every((mark) => mark === 4 || mark === 7)).toBe(true)
  const own = shingles.filter((_, at) => marks[at] === 7)
  expect(count).toBe(own.length)
  return own
}

describe('markOwn', () => {
  it('leaves out boilerplate, between its first and its last known shingle', () => {
    const [own, footer] = [inventedWords(0, 60).join(' '), inventedWords(900, 40).join(' ')]
    const { places, shingles } = placeShingles(shinglesIn(footer))
    const known = new Set([...places].map((place) => shingles[place] ?? 0))
    const text = placeShingles(shinglesIn(`${own} ${footer}`))
    const common = [...text.places.keys()].filter((at) => known.has(text.shingles[text.places[at] ?? 0] ?? 0))
    const left = ownOf(text, common)
    expect(countShared(left, asSet(shingles))).toBeLessThan(8)
    expect(countShared(left, asSet(shinglesIn(own)))).toBeGreaterThan(48)
  })

  it('marks all of a text where nothing is common, and the fewer the more is', () => {
    const hashes = fc.array(fc.nat(50)).map((numbers) => Uint32Array.from(numbers))
    const chosen = fc.uniqueArray(fc.nat(49))
    fc.assert(
      fc.property(hashes, chosen, chosen, (shingles, some, others) => {
        const text = placeShingles(shingles)
        const among = (indices: readonly number[]) =>
          indices.filter((at) => at < text.places.length).sort((a, b) => a - b)
        expect(ownOf(text, [])).toEqual(asSet(shingles))
        const [few, more] = [ownOf(text, among(some)), ownOf(text, among([...new Set([...some, ...others])]))]
        expect(countShared(few, more)).toBe(more.length)
      }),
    )
  })
})
