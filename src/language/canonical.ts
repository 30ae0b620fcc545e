const alike: ReadonlyMap<string, string> = new Map(
  [
    ['‘’‛′ʼ`´', "'"],
    ['«»“”„‟‹›″', '"'],
    ['‐‑‒–—―−', '-'],
    ['\u00a0\u2007\u2009\u202f', ' '],
  ].flatMap(([marks = '', plain = '']) => marks.split('').map((mark): [string, string] => [mark, plain])),
)

/**
 * The form by which a word is looked up: NFC, lower case, one apostrophe, one quotation mark, one dash, every digit 0.
 * Ways of printing the same word fall together, so that they are analysed alike.
 */
export function canonical(form: string): string {
  if (/^[a-z]+$/.test(form)) return form
  return form
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, (unit) => alike.get(unit) ?? (/\p{Nd}/u.test(unit) ? '0' : unit))
}

/** The canonical form without accents and ligatures. */
export function withoutAccents(key: string): string {
  if (/^[\x20-\x7e]*$/.test(key)) return key
  return key
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
}
