import { expect, it } from 'vitest'
import { isWhiteSpace } from '../../src/language/white-space.ts'

it('tells every unit as a regular expression does', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => isWhiteSpace(unit) !== /\s/.test(String.fromCharCode(unit)),
  )
  expect(wrong).toEqual([])
})
