import type { Claim } from '../../../model/claim.ts'
import type { EndingOf } from '../condition-ending.ts'
import type { SomeFindings } from '../findings.ts'
import type { OriginOf } from '../origins.ts'
import type { Witness, WitnessOf } from '../witness.ts'

/** What the lines of a group rest on besides its claims. */
export interface Surroundings {
  readonly originOf: OriginOf
  /** `YYYY-MM-DD`; null: no day. */
  readonly asOf: string | null
  /** Whether stands on the issue that are about different parties are different stands. */
  readonly isPerSubject: (issue: string) => boolean
  /** How conditions came to their ends, as claims of other groups tell. */
  readonly endingOf: EndingOf
}

/**
 * Groups claims, given in any order; each group is in order, and groups are by their first. `settled` numbers the groups of
 * claims for which they are known already: none of which an earlier claim is new.
 */
export type Follow<Kind extends Claim['kind']> = (
  witnesses: readonly WitnessOf<Kind>[],
  settled?: (witness: Witness) => number | null,
) => readonly (readonly WitnessOf<Kind>[])[]

/** Names a group of claims that have a name. */
export interface GroupName {
  readonly kind: Claim['kind']
  readonly name: string
}

/**
 * How claims of one kind become lines of a state: they fall into groups, and the lines of a group rest on its claims alone, and on
 * what it says that they rest on, so that a group can be kept until one of these changes.
 */
export interface Section<Kind extends Claim['kind']> {
  /**
   * The group of a claim by what it says, before those of other names in order of their names; null: which claims make a
   * group is found by comparing them (`follow`).
   */
  readonly nameOf: (claim: WitnessOf<Kind>['claim']) => string | null
  /** Groups claims that have no name; absent where all have one. */
  readonly follow?: Follow<Kind>
  /** The lines of a group, given in order. */
  readonly find: (group: readonly WitnessOf<Kind>[], surroundings: Surroundings) => SomeFindings
  /** The last day (`YYYY-MM-DD`) before the lines change without a further claim; absent or null: they don't. */
  readonly staysUntil?: (group: readonly WitnessOf<Kind>[]) => string | null
  /**
   * The group of another kind, itself resting on none, whose lines and claims the lines of the claim's group also rest on; absent: none.
   */
  readonly restsOn?: (claim: WitnessOf<Kind>['claim']) => GroupName
}
