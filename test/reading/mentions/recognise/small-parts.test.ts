import { describe, expect, it } from 'vitest'
import { nameForm } from '../../../../src/language/name-form.ts'
import { agree } from '../../../../src/reading/mentions/recognise/agreement.ts'
import { HashIndex } from '../../../../src/reading/mentions/recognise/hash-index.ts'
import { SparseTable } from '../../../../src/reading/mentions/recognise/sparse-table.ts'
import { stretchesOf } from '../../../../src/reading/mentions/recognise/stretches.ts'
import { tagCount, tagOf } from '../../../../src/reading/mentions/recognise/tags.ts'

describe('nameForm', () => {
  it.each([
    ['L’Aube', "L'Aube"],
    ['Jean–Paul', 'Jean-Paul'],
    ['«', '"'],
    ['2017', '0000'],
    ['E\u0301lise', 'Élise'],
    ['maison', 'maison'],
  ])('%s is told as %s', (form, told) => {
    expect(nameForm(form)).toBe(told)
  })
})

describe('HashIndex', () => {
  it('finds each of its hashes, 0 among them, and no other', () => {
    const hashes = Uint32Array.from([0, 1, 9, 17, 0xffffffff])
    const index = new HashIndex(hashes, [7, 0, 3, 3, 9])
    expect([...hashes].map((hash) => index.find(hash))).toEqual([7, 0, 3, 3, 9])
    expect([2, 25, 0xfffffffe].map((hash) => index.find(hash))).toEqual([-1, -1, -1])
  })
})

describe('SparseTable', () => {
  it('adds the weights of the features that it knows', () => {
    const table = new SparseTable({
      hashes: Uint32Array.from([5, 8]),
      starts: Uint32Array.from([0, 2, 3]),
      tags: Uint8Array.from([0, 2, 1]),
      weights: Int16Array.from([10, -3, 7]),
    })
    const scores = new Int32Array(6)
    table.add(Uint32Array.of(5, 8, 5, 99), scores, 3)
    expect([...scores]).toEqual([0, 0, 0, 20, 7, -6])
  })
})

describe('stretches', () => {
  it('reach round capitalised words and join where they touch', () => {
    const words = Array.from({ length: 40 }, (_, i) => ({ capital: i === 10 || i === 20 || i === 39 }))
    expect(stretchesOf(words)).toEqual([
      [7, 28],
      [36, 40],
    ])
    expect(stretchesOf([{ capital: false }])).toEqual([])
  })
})

describe('agree', () => {
  const facts = (key: number, capital = true) => ({
    key,
    capital,
    shape: 13,
    coarse: 0,
    fine: 0,
    kinds: 0,
    own: new Uint32Array(0),
    beside: new Uint32Array(0),
  })
  const width = tagCount(1)
  const only = tagOf(0, 'only')

  it('lets a sure place of a word speak at a doubtful one, and at no other word', () => {
    const scores = new Int32Array(3 * width)
    scores[only] = 9000
    agree({ facts: [facts(1), facts(1), facts(2)], scores }, 1, 3000)
    expect(scores[width + only]).toBeGreaterThan(scores[width] ?? 0)
    expect(scores.slice(2 * width)).toEqual(new Int32Array(width))
  })

  it('leaves words in small letters alone', () => {
    const scores = new Int32Array(2 * width)
    scores[only] = 9000
    agree({ facts: [facts(1, false), facts(1, false)], scores }, 1, 3000)
    expect(scores[width + only]).toBe(0)
  })
})
