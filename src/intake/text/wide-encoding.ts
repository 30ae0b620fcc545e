/** Encodings whose characters are not ASCII bytes, so that nothing can be told from the bytes before they are decoded. */
export type WideEncoding = 'utf-16le' | 'utf-16be'

const marks: readonly { readonly encoding: WideEncoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

const sampleBytes = 4096
/** In Latin letters nearly every second byte of UTF-16 is NUL, and nearly none of the others. */
const mostlyNul = 0.7
const hardlyNul = 0.02

/** The wide encoding that a byte order mark states or, without one, that the place of the NUL bytes shows; else null. */
export function wideEncodingOf(bytes: Uint8Array): WideEncoding | null {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))
  return marked ? marked.encoding : unmarked(bytes.subarray(0, sampleBytes))
}

function unmarked(sample: Uint8Array): WideEncoding | null {
  const pairs = sample.length >> 1
  if (pairs < 2) return null
  let first = 0
  let second = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) first++
    if (sample[at + 1] === 0) second++
  }
  if (second >= mostlyNul * pairs && first <= hardlyNul * pairs) return 'utf-16le'
  if (first >= mostlyNul * pairs && second <= hardlyNul * pairs) return 'utf-16be'
  return null
}
