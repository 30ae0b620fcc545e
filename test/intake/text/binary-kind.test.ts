import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { binaryKind } from '../../../src/intake/text/binary-kind.ts'

describe('binaryKind', () => {
  it.each([
    ['PNG', Buffer.from('89504e470d0a1a0a', 'hex'), 'PNG'],
    ['JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'JPEG'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['RTF', Buffer.from('{\\rtf1\\ansi Un texte.}'), 'RTF'],
    ['ZIP', Buffer.from('504b0304140000000800', 'hex'), 'ZIP'],
    ['gzip', gzipSync('Un texte.'), 'gzip'],
    ['NUL bytes', Buffer.from('ab\0c'), 'control characters'],
    [
      'small numbers in two bytes each',
      Buffer.from(new Uint16Array([1, 2, 3, 4, 5, 6, 7, 8]).buffer),
      'control characters',
    ],
  ])('%s', (_, bytes, kind) => {
    expect(binaryKind(bytes)).toContain(kind)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['plain words', Buffer.from('Les envoyés se sont revus.\r\n\tÀ suivre.\f')],
    ['windows-1252', iconv.encode('« L’été », dit-elle…', 'windows-1252')],
    ['UTF-16', iconv.encode('« L’été », dit-elle…', 'utf-16le')],
    ['a lone control character in a long text', Buffer.from(`${'Un mot. '.repeat(50)}\u0001`)],
    ['a text that speaks of PNG', Buffer.from('PNG, PDF et ZIP sont des formats.')],
  ])('takes for text: %s', (_, bytes) => {
    expect(binaryKind(bytes)).toBeNull()
  })
})
