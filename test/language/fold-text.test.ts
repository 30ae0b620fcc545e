import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/language/fold-text.ts'

describe('foldText', () => {
  it.each([
    ['À LIRE ÉGALEMENT', 'a lire egalement'],
    ['L’« accord » – signé', 'l\'" accord " - signe'],
    ['12\u202f000\u00a0soldats', '12 000 soldats'],
    ['Œuvre', 'œuvre'],
    ['\u1fef \u1ffd', "' '"],
    ['', ''],
  ])('folds %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length)
      }),
    )
  })

  it('changes nothing the second time, whatever the code unit', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join(' ')
    expect(foldText(foldText(units))).toBe(foldText(units))
  })

  it('keeps the length of a text longer than one part', () => {
    const text = 'é’'.repeat(5000)
    expect(foldText(text)).toBe("e'".repeat(5000))
  })
})
