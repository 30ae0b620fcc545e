import type { Amount, Entity, Mention, Time } from './mention.ts'
import type { Span } from './span.ts'

/** Words beside a name that say what office its bearer holds. */
export interface RoleMention {
  /** `Entity.id`. */
  readonly entity: string
  readonly span: Span
  /** Folded words of the role. */
  readonly keys: readonly string[]
  /** `RolePhrase.content`. */
  readonly content: readonly string[]
}

/** An office that somebody of the article held on its day or before, by our tables. */
export interface HeldOffice {
  /** `Entity.id`. */
  readonly entity: string
  readonly party: string
  /** The office as `RoleForms.officesOf` names it. */
  readonly office: string
  /** Whether it had ended by then. */
  readonly isPast: boolean
}

/** An office or a body that the article names with its party: « le ministère russe de la Défense ». */
export interface BodyMention {
  readonly span: Span
  readonly party: string
  /** `RolePhrase.content`, without the party's own words. */
  readonly content: readonly string[]
}

/** How often an article names a party, by any of its names, its people or its adjectives. */
export interface PartyCount {
  readonly party: string
  readonly count: number
  /** Offset of the first time. */
  readonly first: number
}

/** What the mentions step finds in an article. */
export interface Found {
  readonly entities: readonly Entity[]
  /** In the order of the text, none overlapping another. */
  readonly mentions: readonly Mention[]
  readonly roles: readonly RoleMention[]
  readonly held: readonly HeldOffice[]
  /** In the order of the text. */
  readonly bodies: readonly BodyMention[]
  /** The parties of the article with how often they are named, the most often first. */
  readonly parties: readonly PartyCount[]
  /** The state whose offices the article names without adjective, where one is plain. */
  readonly state: string | null
  readonly times: readonly Time[]
  readonly amounts: readonly Amount[]
}
