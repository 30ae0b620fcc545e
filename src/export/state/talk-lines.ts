import type { StateTalk } from '../../record/state/events/talks.ts'
import type { State } from '../../record/state/state.ts'
import { quotedLine } from './quoted-line.ts'

/** As many as a terminal shows at once. */
const mostTalks = 20

/** Talks that are sought, scheduled or going on, the next day first; then how many nobody speaks of any more. */
export function talkLines({ talks }: State): readonly string[] {
  const open = talks.filter(({ status }) => ['ongoing', 'scheduled', 'sought'].includes(status))
  const ahead = open.filter(({ isOverdue }) => !isOverdue).toSorted(byDay)
  const overdue = open.length - ahead.length
  return [
    ...ahead.slice(0, mostTalks).flatMap(linesOf),
    ...(ahead.length > mostTalks ? [`and ${ahead.length - mostTalks} more (--format json has all)`] : []),
    ...(overdue > 0
      ? [`${overdue} more of which the day is over, or no word was heard for three months`]
      : []),
  ]
}

function byDay(a: StateTalk, b: StateTalk): number {
  const [first, second] = [a.days[0] ?? '~', b.days[0] ?? '~']
  if (first === second) return 0
  return first < second ? -1 : 1
}

function linesOf({
  parties,
  status,
  days,
  daysConflict,
  level,
  place,
  states,
}: StateTalk): readonly string[] {
  const when = days.length === 0 ? 'no day' : days.join(daysConflict ? ' or ' : ', ')
  const more = [level, place].filter((detail) => detail !== null)
  const words = states.find((state) => state.status === status)?.evidence.at(-1)
  const details = more.length > 0 ? ` (${more.join(', ')})` : ''
  return [
    `${when}  ${parties.join(', ')}  ${status}${details}`,
    ...(words ? [`    ${quotedLine(words)}`] : []),
  ]
}
