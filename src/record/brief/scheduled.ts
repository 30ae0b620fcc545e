import { dayRange } from '../day-range.ts'
import { compareText, gapBetween } from '../state/day-span.ts'
import type { StateTalk } from '../state/events/talks.ts'
import type { BriefSentence } from './brief-sentence.ts'
import type { ToldState } from './tell-state.ts'
import type { TalkTelling } from './telling.ts'

/** What is still ahead as told. */
export interface Scheduled {
  /** Talks that are scheduled, going on or sought: the next day first, then those without a day. */
  readonly ahead: readonly BriefSentence<TalkTelling>[]
  /** Of which the day is over, or no word was heard for long: the latest first. */
  readonly overdue: readonly BriefSentence<TalkTelling>[]
}

const open: ReadonlySet<StateTalk['status']> = new Set(['scheduled', 'ongoing', 'sought'])

/** The talks of a state that are ahead as of its day (`YYYY-MM-DD`). */
export function scheduledIn({ talks }: ToldState, asOf: string | null): Scheduled {
  const told = talks.filter(({ of }) => open.has(of.status))
  const isStale = ({ of }: ToldState['talks'][number]): boolean => of.isOverdue || isForgotten(of, asOf)
  return {
    ahead: sentences(told.filter((talk) => !isStale(talk)).toSorted((a, b) => byDay(a.of, b.of, asOf))),
    overdue: sentences(
      told.filter(isStale).toSorted((a, b) => compareText(dayOf(b.of, ''), dayOf(a.of, ''))),
    ),
  }
}

function sentences(some: ToldState['talks']): Scheduled['ahead'] {
  return some.map(({ sentence }) => sentence)
}

/** Days after which nobody speaks any more of what goes on: a quarter of a year, as for what is ahead. */
const forgottenDays = 92

/** What goes on as told, but of which no word was heard for long. */
function isForgotten({ status, states }: StateTalk, asOf: string | null): boolean {
  if (status !== 'ongoing' || asOf === null) return false
  const words = states.flatMap(({ evidence }) => evidence.flatMap(({ dated }) => dated?.on ?? []))
  const ends = words.flatMap((day) => dayRange(day)?.to ?? [])
  const last = ends.sort(compareText).at(-1)
  const today = { from: asOf, to: asOf }
  return last !== undefined && gapBetween({ from: last, to: last }, today) > forgottenDays
}

/** Days to come first, then what has no day, then what began before. */
function byDay(a: StateTalk, b: StateTalk, asOf: string | null): number {
  const key = (talk: StateTalk): string => {
    const day = dayOf(talk, '')
    if (day === '') return '1'
    return asOf !== null && day < asOf ? `2${day}` : `0${day}`
  }
  return compareText(key(a), key(b))
}

function dayOf({ days }: StateTalk, none: string): string {
  return (days[0] === undefined ? null : dayRange(days[0])?.from) ?? none
}
