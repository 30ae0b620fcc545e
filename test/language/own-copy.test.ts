import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownCopy } from '../../src/language/own-copy.ts'

describe('ownCopy', () => {
  it('is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(ownCopy(text)).toBe(text)
      }),
    )
  })
})
