import type { Position } from '../../../model/claim.ts'
import type { Evidence } from '../evidence.ts'

/** Where a party stands on an issue. */
export type Stance = Position['stance']

/** What a party holds of an issue as of a day. */
export interface StatePosition {
  readonly party: string
  readonly issue: string
  /** Parties that the evidence names as those whom it is about, in order of their codes. */
  readonly about: readonly string[]
  readonly stance: Stance
  /** EDTF of the first of the unbroken run of this stance; null where no day is known. */
  readonly since: string | null
  /** Whose words rest behind it at their strongest. */
  readonly voice: Position['voice']
  /** Whether all that says so is told with reserve. */
  readonly rumoured: boolean
  /** Independent sources. */
  readonly origins: number
  /** How many there are, where not all are shown. */
  readonly tellings?: number
  /** Latest first. */
  readonly evidence: readonly Evidence[]
}

/** A party moved from one stance to another. */
export interface Shift {
  readonly party: string
  readonly issue: string
  readonly about: readonly string[]
  readonly from: Stance
  readonly to: Stance
  /** EDTF of the first word of the new stance. */
  readonly on: string
  /** `certain`: the new word came after the old; `likely`: their days are too vague to exclude that it came before. */
  readonly order: 'certain' | 'likely'
  /** The last word of the old stance and the first of the new. */
  readonly evidence: readonly [before: Evidence, after: Evidence]
}

/** Words on one issue that don't go together and are no move. */
export interface StanceContradiction {
  readonly kind: 'stance'
  /**
   * `same-day`: for and against on one day; `voices`: others say otherwise than the party itself did days before;
   * `wavering`: there and back within days.
   */
  readonly reason: 'same-day' | 'voices' | 'wavering'
  readonly party: string
  readonly issue: string
  readonly about: readonly string[]
  /** EDTF. */
  readonly on: string
  readonly sides: readonly StanceSide[]
}

/** Who says so in a contradiction. */
export interface StanceSide {
  readonly stance: Stance
  /** How many there are, where not all are shown. */
  readonly tellings?: number
  readonly evidence: readonly Evidence[]
}
