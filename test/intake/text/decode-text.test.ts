import * as fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/intake/text/decode-text.ts'

const sentence = 'L’envoyée a déclaré : « Le cœur du traité coûte 5 € », à Ostrelle.'

describe('decodeText', () => {
  it.each<[string, string | null, Buffer]>([
    ['utf-8', null, Buffer.from(sentence)],
    ['utf-8', null, Buffer.from(`\ufeff${sentence}`)],
    ['utf-8', 'iso-8859-1', Buffer.from(sentence)],
    ['utf-8', 'utf-16', Buffer.from(sentence)],
    ['windows-1252', null, iconv.encode(sentence, 'windows-1252')],
    ['windows-1252', 'ISO-8859-1', iconv.encode(sentence, 'windows-1252')],
    ['windows-1252', 'utf-8', iconv.encode(sentence, 'windows-1252')],
    ['windows-1252', 'base64', iconv.encode(sentence, 'windows-1252')],
    ['utf-16le', null, iconv.encode(sentence, 'utf-16le', { addBOM: true })],
    ['utf-16be', null, iconv.encode(sentence, 'utf-16be', { addBOM: true })],
    ['utf-16le', null, iconv.encode(sentence, 'utf-16le')],
    ['utf-16be', 'utf-8', iconv.encode(sentence, 'utf-16be')],
  ])('finds %s where %j is declared (%#)', (encoding, declared, bytes) => {
    expect(decodeText(bytes, declared)).toEqual({ text: sentence, encoding, replaced: 0 })
  })

  it.each([
    ['iso-8859-15', 'Le prix : 5 €, un œuf.', 'iso-8859-15'],
    ['macintosh', 'déjà', 'macintosh'],
    ['koi8-r', 'Договор', 'koi8-r'],
    ['shift_jis', '条約', 'shift_jis'],
    ['gb2312', '条约', 'gbk'],
  ])('believes a declaration of %s', (label, text, encoding) => {
    expect(decodeText(iconv.encode(text, label), label)).toEqual({ text, encoding, replaced: 0 })
  })

  it('reads ISO-2022-JP, which is made of ASCII bytes, where it is declared', () => {
    const bytes = Buffer.from([0x1b, 0x24, 0x42, 0x3e, 0x72, 0x4c, 0x73, 0x1b, 0x28, 0x42])
    expect(decodeText(bytes, 'iso-2022-jp').text).toBe('条約')
  })

  it.each<[string, string, Buffer]>([
    ['a cut letter at the end', 'utf-8', Buffer.from(`${sentence} À l’été`).subarray(0, -1)],
    [
      'a stray byte among letters',
      'utf-8',
      Buffer.concat([Buffer.from(sentence), Buffer.from([0xe9, 0x20])]),
    ],
    ['a byte that stands for no letter', 'windows-1252', Buffer.from([0xe9, 0x74, 0xe9, 0x20, 0x81])],
    ['half a character', 'utf-16le', Buffer.from([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0x42, 0])],
  ])('counts what it had to replace: %s', (_, encoding, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ encoding, replaced: 1 })
  })

  it('gives back any well-formed text that was written as UTF-8', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[\0\ufffd\ufeff]/.test(text))
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeText(Buffer.from(text)).text).toBe(text)
      }),
    )
  })

  it('gives a text for any bytes under any declaration', () => {
    const labels = fc.constantFrom(
      null,
      'utf-8',
      'latin1',
      'utf-7',
      'hex',
      '',
      'shift_jis',
      'replacement',
      'x-user-defined',
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), labels, (bytes, label) => {
        const { text, encoding } = decodeText(Buffer.from(bytes), label)
        expect(typeof text).toBe('string')
        expect(encoding).not.toBe('')
      }),
    )
  })
})
