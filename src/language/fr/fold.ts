/**
 * Folds a French word for look-up: lower case, straight apostrophe, no accents and ligatures, so that texts in capitals
 * or without accents find the same row.
 */
export function foldFrench(form: string): string {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}
