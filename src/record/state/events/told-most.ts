import type { Claim } from '../../../model/claim.ts'
import { Tally } from '../../tally.ts'
import { compareText } from '../day-span.ts'
import type { Event } from './account.ts'

type Told<Kind extends Claim> = Pick<Event<Kind, string>, 'accounts'>

/** What most accounts say of one thing, where any does; of equals the first by its letters. */
export function toldMost<Kind extends Claim, Value extends string>(
  event: Told<Kind>,
  valueOf: (claim: Kind) => Value | null,
): Value | null {
  return toldValues(event, valueOf)[0] ?? null
}

/** All that accounts say of one thing, each value once, the most told first; of equals the first by its letters. */
export function toldValues<Kind extends Claim, Value extends string>(
  { accounts }: Told<Kind>,
  valueOf: (claim: Kind) => Value | null,
): readonly Value[] {
  const values = new Tally<Value>()
  const told = accounts.map(({ witness }) => valueOf(witness.claim)).filter((value) => value !== null)
  for (const value of told.sort(compareText)) values.add(value)
  return values.values()
}
