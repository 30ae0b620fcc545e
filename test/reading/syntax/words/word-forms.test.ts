import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, withoutAccents } from '../../../../src/language/canonical.ts'
import { shapeCount, shapeOf } from '../../../../src/language/shape.ts'
import { HashTable } from '../../../../src/reading/syntax/words/hash-table.ts'

describe('canonical forms', () => {
  it.each([
    ['L’', "l'"],
    ['Accord', 'accord'],
    ['«', '"'],
    ['”', '"'],
    ['2024', '0000'],
    ['–', '-'],
    ['e\u0301te\u0301', 'été'],
    ['3\u202f000', '0 000'],
  ])('%s is %s', (form, key) => {
    expect(canonical(form)).toBe(key)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (form) => canonical(canonical(form)) === canonical(form)),
    )
  })

  it.each([
    ['négociée', 'negociee'],
    ['œuvre', 'oeuvre'],
  ])('%s without accents is %s', (key, plain) => {
    expect(withoutAccents(key)).toBe(plain)
  })
})

describe('shapes', () => {
  it.each([
    ['accord', 'traité', true],
    ['Accord', 'Traité', true],
    ['ACCORD', 'Accord', false],
    ['12', '1er', false],
    ["l'", "L'", false],
    ['-il', 'il', false],
  ])('%s and %s are alike: %s', (one, other, alike) => {
    expect(shapeOf(one) === shapeOf(other)).toBe(alike)
  })

  it('are fewer than the rows kept for them', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (form) => shapeOf(form) < shapeCount))
  })
})

describe('hash tables', () => {
  it('give back what was put in, and nothing else', () => {
    const entries = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 2, max: 0xffffffff }), fc.integer({ min: 0, max: 60000 })),
      {
        selector: ([hash]) => hash,
      },
    )
    fc.assert(
      fc.property(entries, fc.integer({ min: 2, max: 0xffffffff }), (known, other) => {
        const table = new HashTable({
          hashes: Uint32Array.from(known, ([hash]) => hash),
          numbers: Uint16Array.from(known, ([, number]) => number),
        })
        for (const [hash, number] of known) expect(table.get(hash)).toBe(number)
        if (!known.some(([hash]) => hash === other)) expect(table.get(other)).toBe(-1)
      }),
    )
  })
})
