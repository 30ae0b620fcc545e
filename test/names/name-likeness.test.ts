import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  makeFirstNames,
  sameFullName,
  soundAlike,
  soundedName,
  soundKey,
} from '../../src/names/name-likeness.ts'

describe('soundKey', () => {
  it.each([
    ['dravski', 'dravsky', 'drawski', 'dravskyy'],
    ['kremechkova', 'kremeshkova', 'kremetchkova'],
    ['vlojine', 'vlozhin', 'vlojin'],
    ['goulvaiev', 'gulvayev', 'gulvaiev'],
    ['outine', 'utin'],
    ['hassane', 'hasan'],
    ['filipov', 'philippov'],
  ])('%s and its other spellings give one', (...spellings) => {
    expect(new Set(spellings.map(soundKey)).size).toBe(1)
  })

  it.each([
    ['dravoy', 'morov'],
    ['wang', 'wong'],
    ['jong-un', 'jong-il'],
  ])('%s is not %s', (a, b) => {
    expect(soundAlike(soundKey(a), soundKey(b))).toBe(false)
  })
})

describe('soundAlike', () => {
  it.each([
    ['drenner', 'dreiner', true],
    ['dreiner', 'drainer', true],
    ['lima', 'lina', false],
    ['', '', false],
    ['morova', 'morov', true],
    ['morov', 'moravec', false],
  ])('%s, %s: %s', (a, b, alike) => {
    expect(soundAlike(a, b)).toBe(alike)
  })

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme-ascii' }), (a, b) => {
        expect(soundAlike(a, b)).toBe(soundAlike(b, a))
      }),
    )
  })
})

describe('sameFullName', () => {
  const firstNames = makeFirstNames([
    ['vladimir', 'volodymyr'],
    ['jonathan', 'jon'],
  ])
  it.each([
    ['vladimir dravski', 'volodymyr dravsky', true],
    ['v. dravski', 'volodymyr dravsky', true],
    ['jon drenner', 'jonathan dreiner', true],
    ['anselme dravoy', 'anselme dravoi', true],
    ['anselme dravoy', 'ines dravoy', false],
    ['anselme dravoy', 'anselme morov', false],
    ['anselme dravoy', 'anselme dravoy jr', false],
    ['dravoy', 'anselme dravoy', false],
  ])('%s, %s: %s', (a, b, same) => {
    expect(sameFullName(soundedName(a.split(' ')), soundedName(b.split(' ')), firstNames)).toBe(same)
  })
})
