import type { Amount, Entity, Mention, Time } from './mention.ts'
import type { Span } from './span.ts'

/** Words beside a name that say what office its bearer holds. */
export interface RoleMention {
  /** `Entity.id`. */
  readonly entity: string
  readonly span: Span
  /** Folded words of the role. */
  readonly keys: readonly string[]
}

/** What the mentions step finds in an article. */
export interface Found {
  readonly entities: readonly Entity[]
  /** In the order of the text, none overlapping another. */
  readonly mentions: readonly Mention[]
  readonly roles: readonly RoleMention[]
  readonly times: readonly Time[]
  readonly amounts: readonly Amount[]
}
