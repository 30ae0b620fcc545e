import type { StateCondition } from '../../record/state/conditions.ts'
import type { Deadlock } from '../../record/state/deadlocks.ts'
import type { State } from '../../record/state/state.ts'
import { clip } from '../clip.ts'
import { quotedLine } from './quoted-line.ts'

/** As many as a terminal shows at once. */
const mostConditions = 20

/** Rings of waiting first, then each condition in its words, those that are met or dropped last. */
export function waitingLines({ conditions: all, deadlocks }: State): readonly string[] {
  const conditions = [
    ...all.filter(({ status }) => status === 'open'),
    ...all.filter(({ status }) => status !== 'open'),
  ]
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

function lineOf({ party, of, gates, requires, since, status, ended }: StateCondition): string {
  const words = requires === null ? '' : `: “${clip(requires.replace(/\s+/g, ' '), 90)}”`
  const waiting = status === 'open' ? 'waits' : 'waited'
  const end = ended === null ? '' : `; ${status} ${ended.on}: ${quotedLine(ended.evidence)}`
  return `${party} ${waiting} for ${of} before ${gates}${words} — ${since ?? 'no day'}${end}`
}
