import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clip } from '../../src/export/clip.ts'
import { quotedParts, withoutOuterQuotes } from '../../src/export/quoted-parts.ts'
import { safeUrl } from '../../src/export/safe-url.ts'

describe('safeUrl', () => {
  it.each([
    ['https://gazette.example/a?b=1#c', 'https://gazette.example/a?b=1#c'],
    [' HTTP://Gazette.example ', 'http://gazette.example/'],
    ['https://gazette.example/été "x"', 'https://gazette.example/%C3%A9t%C3%A9%20%22x%22'],
    ['javascript:alert(1)', null],
    [' java\nscript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['file:///etc/passwd', null],
    ['//gazette.example/', null],
    ['https://', null],
    [null, null],
  ])('%j gives %j', (url, expected) => {
    expect(safeUrl(url)).toBe(expected)
  })
})

describe('quotedParts', () => {
  it.each([
    ['il n’« acceptera » pas', ['il n’', '[« acceptera »]', ' pas']],
    ['“a” et "b"', ['[“a”]', ' et ', '["b"]']],
    ['rien', ['rien']],
    ['« jamais fermé', ['« jamais fermé']],
    ['« a “b » c', ['[« a “b »]', ' c']],
    ['', []],
  ])('%j', (words, expected) => {
    expect(quotedParts(words).map(({ text, quoted }) => (quoted ? `[${text}]` : text))).toEqual(expected)
  })

  it('loses nothing', () => {
    const words = fc.array(fc.constantFrom('«', '»', '“', '”', '"', '„', 'a', ' '), { maxLength: 30 })
    fc.assert(
      fc.property(words, (characters) => {
        const text = characters.join('')
        expect(
          quotedParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

it.each([
  ['« Oui. »', 'Oui.'],
  ['“Yes”', 'Yes'],
  ['sans', 'sans'],
  ['« il dit “non” »', 'il dit “non'],
  ['« »', '« »'],
])('withoutOuterQuotes %j gives %j', (words, expected) => {
  expect(withoutOuterQuotes(words)).toBe(expected)
})

describe('clip', () => {
  it.each([
    ['court', 10, 'court'],
    ['un texte trop long', 12, 'un texte…'],
    ['inséparablement', 6, 'insépa…'],
    ['ab😀', 3, 'ab…'],
  ])('%j at %i gives %j', (text, length, expected) => {
    expect(clip(text, length)).toBe(expected)
  })
})
