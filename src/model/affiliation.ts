/**
 * How it is known for whom somebody speaks. The article says so: the speaker is a party (`named`), the phrase holds its
 * name or adjective (`within`), or words beside the person's name do (`apposition`). Or it follows: from our tables on the
 * article's day (`office-held`), from every office that they know of, where the article has no day (`every-office`), from an
 * office that they know of one party only among those of the article (`sole-office`), from the fuller phrase that stood
 * before (`earlier-mention`), from a short name such as « l'Alliance » (`short-name`), from whoever a possessive
 * takes up (`possessive`), from the only movement of the article (`sole-movement`), for members from its main
 * alliance (`main-alliance`), from the state that the article
 * is about (`article-state`), or from the person that the phrase stands for (`person`).
 */
export type AffiliationRule =
  | 'named'
  | 'within'
  | 'apposition'
  | 'office-held'
  | 'every-office'
  | 'sole-office'
  | 'earlier-mention'
  | 'short-name'
  | 'possessive'
  | 'sole-movement'
  | 'main-alliance'
  | 'article-state'
  | 'person'

/** Whether the article says it, or it follows from something else; and the rule that says so. */
export interface PartyBasis {
  readonly kind: 'stated' | 'inferred'
  readonly rule: AffiliationRule
}

/** For whom somebody speaks, and how that is known. */
export interface Affiliation {
  /** ISO 3166-1 alpha-3 code or the acronym of an organisation. */
  readonly party: string
  readonly basis: PartyBasis
}

const statedRules: ReadonlySet<AffiliationRule> = new Set(['named', 'within', 'apposition'])

/** The affiliation that a rule found; null where there is no party. */
export function affiliationBy(rule: AffiliationRule, party: string | null | undefined): Affiliation | null {
  if (!party) return null
  return { party, basis: { kind: statedRules.has(rule) ? 'stated' : 'inferred', rule } }
}
