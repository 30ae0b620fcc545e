import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownShingles, placeShingles } from '../../../src/record/families/own-shingles.ts'
import { asSet, countShared, shinglesOf } from '../../../src/record/families/shingles.ts'
import { wordsOf } from '../../../src/record/families/words.ts'
import { inventedWords } from './invented-texts.ts'

const shinglesIn = (text: string): Uint32Array => shinglesOf(wordsOf(text))

describe('ownShingles', () => {
  it('leaves out boilerplate, between its first and its last known shingle', () => {
    const [own, footer] = [inventedWords(0, 60).join(' '), inventedWords(900, 40).join(' ')]
    const { places, shingles } = placeShingles(shinglesIn(footer))
    const known = new Set([...places].map((place) => shingles[place] ?? 0))
    const text = placeShingles(shinglesIn(`${own} ${footer}`))
    const common = [...text.places.keys()].filter((at) => known.has(text.shingles[text.places[at] ?? 0] ?? 0))
    const left = ownShingles(text, common)
    expect(countShared(left, asSet(shingles))).toBeLessThan(8)
    expect(countShared(left, asSet(shinglesIn(own)))).toBeGreaterThan(48)
  })

  it('is all of a text where nothing is common', () => {
    const hashes = fc.array(fc.nat(50)).map((numbers) => Uint32Array.from(numbers))
    fc.assert(
      fc.property(hashes, (shingles) => {
        expect(ownShingles(placeShingles(shingles), [])).toEqual(asSet(shingles))
      }),
    )
  })
})
