/** How many shapes `shapeOf` tells apart. */
export const shapeCount = 16

/**
 * What a form looks like whatever its letters: small, capitalised, in capitals, a single capital, mixed, with digits,
 * with a hyphen, an elision, a mark.
 */
export function shapeOf(printed: string): number {
  const form = printed.normalize('NFC')
  if (/^\p{Ll}+$/u.test(form)) return 0
  if (/^[\d.,\u00a0\u202f ]+$/.test(form))
    return form.length === 1 ? 1 : form.length === 4 && !/\D/.test(form) ? 2 : 3
  if (/\d/.test(form)) return /^\d/.test(form) ? 4 : 5
  if (!/\p{L}/u.test(form)) return form.length === 1 ? 6 : 7
  if (/^\p{Lu}\P{L}?$/u.test(form)) return 8
  if (/['’]$/.test(form)) return /^\p{Lu}/u.test(form) ? 9 : 10
  if (!/\p{Ll}/u.test(form)) return form.startsWith('-') ? 11 : 12
  if (/^\p{Lu}[\p{Ll}\p{M}]*$/u.test(form)) return 13
  return /^\P{Lu}*$/u.test(form) ? 14 : 15
}
