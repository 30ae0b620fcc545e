import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printOf, printWithout } from '../../../src/record/families/print.ts'
import { asSet, countShared, shinglesOf } from '../../../src/record/families/shingles.ts'
import { winnow } from '../../../src/record/families/sketch.ts'
import { wordsOf } from '../../../src/record/families/words.ts'
import { inventedWords } from './invented-texts.ts'

describe('wordsOf', () => {
  it.each([
    ['L’été', "l'ete"],
    ['ÉTÉ', 'e\u0301te\u0301'],
    ['« cœur »', '"coeur"'],
    ['demi-tour', 'demi tour'],
    ['Straße', 'strasse'],
    ['a\u00adb', 'ab'],
    ['un,deux', 'un\n\ndeux…'],
  ])('%j is as %j', (a, b) => {
    expect(wordsOf(a)).toEqual(wordsOf(b))
  })

  it.each([
    ['', 0],
    ['… !', 0],
    ['l’an 1994', 3],
    ['договор 条約', 2],
  ])('%j has %i', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count)
  })
})

describe('printOf', () => {
  it('has one shingle of a text of few words, and none of none', () => {
    expect(printOf('un deux').shingles).toHaveLength(1)
    expect(printOf('?')).toEqual({ shingles: new Uint32Array(), sketch: new Uint32Array(), key: null })
  })

  it('has in common with a text what both tell in nine words in a row', () => {
    const words = fc.nat(1000).map((from) => inventedWords(from * 20, 30))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const shared = inventedWords(50_000, 9).join(' ')
        const [a, b] = [`${before.join(' ')} ${shared}`, `${shared} ${after.join(' ')}`].map(printOf)
        expect(countShared(a?.sketch ?? new Uint32Array(), b?.sketch ?? new Uint32Array())).toBeGreaterThan(0)
      }),
    )
  })

  it('leaves out boilerplate, between its first and its last known shingle', () => {
    const [own, footer] = [inventedWords(0, 60).join(' '), inventedWords(900, 40).join(' ')]
    const print = printWithout(`${own} ${footer}`, new Set(printOf(footer).sketch))
    expect(countShared(print.shingles, printOf(footer).shingles)).toBeLessThan(8)
    expect(countShared(print.shingles, printOf(own).shingles)).toBeGreaterThan(48)
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
