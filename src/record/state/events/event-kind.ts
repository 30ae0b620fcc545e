import type { Claim } from '../../../model/claim.ts'
import type { Witness } from '../witness.ts'

/** What makes claims of one kind tell of one event. */
export interface EventKind<Kind extends Claim, Status extends string> {
  /** Names under which the claim's event is looked for; claims of one event share one. */
  readonly keysOf: (claim: Kind) => readonly string[]
  /** How alike two claims are apart from their days: 2 the same, 1 compatible, 0 different. */
  readonly likeness: (a: Kind, b: Kind) => 0 | 1 | 2
  /** The state in which it was, as told. */
  readonly statusOf: (witness: Witness<Kind>) => Status
  /** EDTF of the event, where the claim gives it. */
  readonly whenOf: (claim: Kind) => string | null
  /** How far along each state is; an event may go on to a state that is further. */
  readonly stages: Readonly<Record<Status, number>>
  /** States of what has not taken place yet. */
  readonly ahead: ReadonlySet<Status>
  /** States that come by a deed, such as a refusal: a day given for one that is over is the day of the deed, not of the event. */
  readonly deeds: ReadonlySet<Status>
  /** Most days from one state to the telling of the next, where days are not given for both. */
  readonly followDays: number
}
