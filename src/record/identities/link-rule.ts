import type { FirstNames } from '../../names/name-likeness.ts'
import type { BearerName } from './bearer-name.ts'
import type { LinkRule } from './identity.ts'
import type { KnownPeople } from './known-people.ts'

/** What the rules know besides the two names. */
export interface LinkGround {
  readonly firstNames: FirstNames
  readonly known: KnownPeople
  /** How many names of the record begin with the first word of a name, and how many go on with its other words. */
  readonly bearersOf: (name: BearerName) => { readonly first: number; readonly rest: number }
}

/** A way of writing one name otherwise. */
export interface SpellingRule {
  readonly rule: Exclude<LinkRule, 'merged' | `surname-${string}`>
  /** Whether the rule leads from a lesser name to a fuller one, or from a rarer to one of more articles. */
  readonly towards: 'fuller' | 'more-articles'
  /** Names that share a key may be two writings; few others share it. */
  readonly keysOf: (name: BearerName, ground: LinkGround) => readonly string[]
  /** Whether `name` is another writing of `other`. */
  readonly leadsTo: (name: BearerName, other: BearerName, ground: LinkGround) => boolean
}
