import type { PartyBasis } from './affiliation.ts'
import type { Span } from './span.ts'

export type EntityType = 'person' | 'organization' | 'country' | 'place' | 'group' | 'outlet'

/** Somebody or something that the article names, one per article. */
export interface Entity {
  /** Unique within the reading, such as `e3`. */
  readonly id: string
  readonly type: EntityType
  /** The fullest name that the article gives. */
  readonly name: string
  /** ISO 3166-1 alpha-3 code or the acronym of the organisation that the entity speaks for. */
  readonly party: string | null
  /** How the party is known; null where there is none. */
  readonly basis: PartyBasis | null
  /** Wikidata item, such as `Q7747`, where known. */
  readonly wikidata: string | null
}

/** Words that stand for an entity. */
export interface Mention {
  readonly span: Span
  /** `Entity.id`. */
  readonly entity: string
}

/** Words that stand for a point or stretch of time. */
export interface Time {
  readonly span: Span
  /** EDTF (ISO 8601-2). */
  readonly value: string
  /** Whether the text says all of the value, or some of it follows from the day of publication. */
  readonly basis: 'stated' | 'inferred'
}

/** Words that stand for a sum, a count or a weight. */
export interface Amount {
  readonly span: Span
  /** In base units: 2,6 milliards de dollars is 2600000000. */
  readonly value: number
  /** ISO 4217 code, or what is counted, in English and singular, such as `soldier`. */
  readonly unit: string
  readonly bound: 'exact' | 'about' | 'min' | 'max'
}
