import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/record/families/words.ts'

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
