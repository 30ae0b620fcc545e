import type { StateCondition } from '../../record/state/conditions.ts'
import type { Deadlock } from '../../record/state/deadlocks.ts'
import type { State } from '../../record/state/state.ts'
import { clip } from '../clip.ts'

/** As many as a terminal shows at once. */
const mostConditions = 20

/** Rings of waiting first, then each condition in its words. */
export function waitingLines({ conditions, deadlocks }: State): readonly string[] {
  const more = conditions.length - mostConditions
  return [
    ...deadlocks.map(ringOf),
    ...conditions.slice(0, mostConditions).map(lineOf),
    ...(more > 0 ? [`and ${more} more (--format json has all)`] : []),
  ]
}

function ringOf({ parties }: Deadlock): string {
  return `deadlock: ${[...parties, parties[0]].join(' waits for ')}`
}

function lineOf({ party, of, gates, requires, since }: StateCondition): string {
  const words = requires === null ? '' : `: “${clip(requires.replace(/\s+/g, ' '), 90)}”`
  return `${party} waits for ${of} before ${gates}${words} — ${since ?? 'no day'}`
}
