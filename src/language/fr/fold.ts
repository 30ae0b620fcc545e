/** Small words that only their accent tells from others: « à » is no verb, « où » no conjunction. */
const accented = new Set(['à', 'là', 'où', 'dès', 'dû', 'sûr'])

/**
 * Folds a French word for look-up: lower case, straight apostrophe, no accents and ligatures, so that texts in capitals
 * or without accents find the same row.
 */
export function foldFrench(form: string): string {
  const lower = form.toLowerCase()
  if (/^[a-z'-]*$/.test(lower)) return lower
  if (accented.has(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}
