/** A time that is known, before its preposition is looked at. */
export interface Resolved {
  /** EDTF without qualifiers. */
  readonly from: string
  /** End of a stretch; null for a point. */
  readonly to: string | null
  /** Members where the text tells several; `from` is then the first. */
  readonly list: { readonly values: readonly string[]; readonly join: 'and' | 'or' } | null
  readonly isAbout: boolean
  readonly basis: 'stated' | 'inferred'
}

/** A known point. */
export function point(from: string, basis: Resolved['basis'] = 'inferred'): Resolved {
  return { from, to: null, list: null, isAbout: false, basis }
}

/** A known stretch. */
export function stretch(from: string, to: string, basis: Resolved['basis'] = 'inferred'): Resolved {
  return { from, to, list: null, isAbout: false, basis }
}

/** The EDTF value, open to one side where a preposition opens it. */
export function edtfOf(
  { from, to, list, isAbout }: Resolved,
  { side }: { readonly side: 'since' | 'until' | null },
): string {
  if (list && !side) return list.join === 'or' ? `[${list.values.join(',')}]` : `{${list.values.join(',')}}`
  const sign = isAbout ? '~' : ''
  if (side === 'since') return `${from}${sign}/..`
  if (side === 'until') return `../${to ?? from}${sign}`
  return to === null ? `${from}${sign}` : `${from}/${to}`
}
