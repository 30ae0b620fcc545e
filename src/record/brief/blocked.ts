import type { StateTalk } from '../state/events/talks.ts'
import type { BriefSentence } from './brief-sentence.ts'
import type { ToldState } from './tell-state.ts'
import type { ConditionTelling, DeadlockTelling, TalkTelling } from './telling.ts'

/** Who blocks what. */
export interface Blocked {
  /** Rings of parties that wait for each other. */
  readonly deadlocks: readonly BriefSentence<DeadlockTelling>[]
  /** Who makes what wait for whom by a condition that is open, the latest told first. */
  readonly conditions: readonly BriefSentence<ConditionTelling>[]
  /** Talks that are refused, stalled or cancelled, the latest told first. */
  readonly talks: readonly BriefSentence<TalkTelling>[]
}

const shut: ReadonlySet<StateTalk['status']> = new Set(['refused', 'stalled', 'cancelled'])

/** What of a state is blocked. */
export function blockedIn({ deadlocks, conditions, talks }: ToldState): Blocked {
  return {
    deadlocks: deadlocks.map(({ sentence }) => sentence),
    conditions: conditions
      .filter(({ of }) => of.status === 'open')
      .toSorted((a, b) => -compareSince(a.of.since, b.of.since))
      .map(({ sentence }) => sentence),
    talks: talks
      .filter(({ of }) => shut.has(of.status))
      .toReversed()
      .map(({ sentence }) => sentence),
  }
}

function compareSince(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}
