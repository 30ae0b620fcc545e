import type { EntityType } from '../model/mention.ts'
import type { HeldTime } from './people.ts'

/** A word of a known name. */
export interface NameWord {
  /** Folded for look-up. */
  readonly key: string
  /** Whether it is written with a capital, and must be so in a text. */
  readonly capital: boolean
}

/** What a known name stands for. */
export interface KnownName {
  readonly type: EntityType
  readonly name: string
  /** Of a person, the party of every office held; null where they were of several. */
  readonly party: string | null
  readonly words: readonly NameWord[]
  /** The offices of a person; none for anything else. */
  readonly held: readonly HeldTime[]
  /** Whether it is the party's own name, not that of its capital, or of a building or body that stands for it. */
  readonly isOwnName: boolean
}
