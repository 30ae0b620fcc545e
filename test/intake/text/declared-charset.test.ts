import { describe, expect, it } from 'vitest'
import { declaredCharset } from '../../../src/intake/text/declared-charset.ts'

describe('declaredCharset', () => {
  it.each([
    ['<meta charset="utf-8">', 'utf-8'],
    ['<META CHARSET=ISO-8859-1>', 'ISO-8859-1'],
    ['<meta name="a" content="b"><meta charset=\'windows-1252\'/>', 'windows-1252'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">', 'iso-8859-15'],
    ['<?xml version="1.0" encoding="ISO-8859-1"?><html>', 'ISO-8859-1'],
    ['<?xml version="1.0"?><html><meta charset="utf-8">', 'utf-8'],
    ['<!-- <meta charset="koi8-r"> --><meta charset="utf-8">', 'utf-8'],
    [`<!-- ${'x'.repeat(1500)} --><meta charset="big5">`, 'big5'],
    ['<p>Le mot charset="utf-8" dans la phrase.</p>', null],
    ['<meta name="description" content="rien">', null],
    ['', null],
  ])('%#: %s', (page, expected) => {
    expect(declaredCharset(Buffer.from(page))).toBe(expected)
  })

  it.each(['<meta '.repeat(200_000), '<!--'.repeat(200_000), `<?xml${' '.repeat(1_000_000)}`])(
    'looks only at the start (%#)',
    (page) => {
      expect(declaredCharset(Buffer.from(page))).toBeNull()
    },
  )
})
