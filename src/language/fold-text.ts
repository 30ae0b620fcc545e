const ranges: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x80, 0x52f],
  [0x1e00, 0x1fff],
]

const special: readonly (readonly [number, string])[] = [
  ...units('\u2018\u2019\u201b\u2032\u02bc\u0060\u00b4\u02b9\u02bb\u055a\u2035\ua78c\uff07', "'"),
  ...units('\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2033', '"'),
  ...units('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'),
  ...units(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t',
    ' ',
  ),
]

const table = foldingTable()
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/**
 * The text in lower case, without accents, with straight quotes, plain hyphens and plain spaces, so that one pattern matches every
 * way of printing the same words. The length stays the same: an offset holds for both texts. Half a
 * surrogate pair becomes U+FFFD.
 */
export function foldText(text: string): string {
  const codes = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    codes[i] = table[code] ?? code
  }
  return decoder.decode(codes)
}

function units(from: string, to: string): [number, string][] {
  return from.split('').map((unit) => [unit.charCodeAt(0), to])
}

function foldingTable(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) codes[code] = foldUnit(code)
  }
  for (const [code, to] of special) codes[code] = to.charCodeAt(0)
  // What folds to a mark that is itself folded (U+1FEF to the grave accent) goes all the way.
  return codes.map((code) => codes[code] ?? code)
}

/** The base letter in lower case; a letter that folds to several units stays as it is. */
function foldUnit(code: number): number {
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase()
  return base.length === 1 ? base.charCodeAt(0) : code
}
