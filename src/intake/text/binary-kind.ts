import iconv from 'iconv-lite'
import { wideEncodingOf } from './wide-encoding.ts'

/** First bytes of what is often given a wrong name, in Latin-1. */
const signatures: readonly { readonly start: string; readonly kind: string }[] = [
  { start: '\x89PNG\r\n', kind: 'a PNG image' },
  { start: '\xff\xd8\xff', kind: 'a JPEG image' },
  { start: 'GIF87a', kind: 'a GIF image' },
  { start: 'GIF89a', kind: 'a GIF image' },
  { start: '%PDF-', kind: 'a PDF file' },
  { start: '{\\rtf', kind: 'an RTF file' },
  { start: 'PK\x03\x04', kind: 'a ZIP archive (or a word processor’s file)' },
  { start: 'PK\x05\x06', kind: 'an empty ZIP archive' },
  { start: '\xd0\xcf\x11\xe0', kind: 'an old Office file' },
  { start: '\x1f\x8b', kind: 'a gzip archive' },
  { start: 'BZh91AY&SY', kind: 'a bzip2 archive' },
  { start: '\xfd7zXZ\0', kind: 'an xz archive' },
  { start: '\x28\xb5\x2f\xfd', kind: 'a Zstandard archive' },
  { start: '7z\xbc\xaf\x27\x1c', kind: 'a 7-Zip archive' },
  { start: '\x7fELF', kind: 'a program' },
  { start: 'SQLite format 3\0', kind: 'an SQLite database' },
]

const sampleBytes = 8192
/** Text has none; of random bytes, 11 in 100 are control characters. */
const mostControls = 0.01

/** What the bytes are if they are not text, in words for a message; null if they may be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampleBytes))
  const latin = sample.toString('latin1')
  const signed = signatures.find(({ start }) => latin.startsWith(start))
  if (signed) return signed.kind
  const wide = wideEncodingOf(sample)
  const text = wide ? iconv.decode(sample, wide) : latin
  const controls = countControls(text)
  if (controls <= mostControls * text.length) return null
  return `no text: ${controls} of its first ${text.length} characters are control characters`
}

/** C0 control characters other than white space, backspace and escape (which printers and ISO-2022 use). */
function countControls(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x08 || (code > 0x0d && code < 0x20 && code !== 0x1b)) count++
  }
  return count
}
