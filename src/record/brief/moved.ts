import { dayRange } from '../day-range.ts'
import type { StateCondition } from '../state/conditions.ts'
import { compareText } from '../state/day-span.ts'
import type { BriefSentence } from './brief-sentence.ts'
import type { News } from './since.ts'
import type { Told, ToldState } from './tell-state.ts'
import type { ShiftTelling, Telling } from './telling.ts'

/** What moved, as far as the reader did not know it. */
export interface Moved {
  /** By weight of what it is, then latest first. */
  readonly since: readonly BriefSentence[]
  /** New to the reader, yet of an earlier day. */
  readonly learnt: readonly BriefSentence[]
  /** Shifts that were known before, latest first. */
  readonly before: readonly BriefSentence<ShiftTelling>[]
}

/** Something new with its day. */
interface Item {
  readonly sentence: BriefSentence
  /** EDTF. */
  readonly day: string | null
}

/** Whether all words for it are new to the reader. */
type IsNew = (one: Pick<Told<unknown>, 'present'>) => boolean

/** What moved in a state. */
export function movedIn(told: ToldState, news: News): Moved {
  const isNew: IsNew = ({ present }) =>
    present.length > 0 && present.every(({ article }) => news.isNew(article))
  const items = itemsOf(told, news, isNew)
  const late = items.filter(({ day }) => news.isBefore(day))
  const moved = items.filter(({ day }) => !news.isBefore(day))
  return {
    since: moved.sort(byWeight).map(({ sentence }) => sentence),
    learnt: late.sort(byWeight).map(({ sentence }) => sentence),
    before: told.shifts.filter((shift) => !isNew(shift)).map(({ sentence }) => sentence),
  }
}

function itemsOf(told: ToldState, news: News, isNew: IsNew): Item[] {
  const shifts = told.shifts.filter(isNew)
  const moved = new Set(shifts.map(({ of }) => `${of.party} ${of.issue} ${of.to}`))
  return [
    ...shifts.map(({ of, sentence }) => ({ sentence, day: of.on })),
    ...[...told.agreements, ...told.talks, ...told.measures]
      .filter((event) => isNew(event) || cameTrue(event, news))
      .map(({ of, sentence }) => ({ sentence, day: happened(of) })),
    ...told.deadlocks
      .filter(({ of }) => isNewRing(of, isNew))
      .map(({ sentence }) => ({ sentence, day: null })),
    ...told.conditions.filter(isNew).map(dated),
    ...told.stands
      .filter(({ of }) => !moved.has(`${of.party} ${of.issue} ${of.stance}`))
      .filter(isNew)
      .map(dated),
    ...told.commitments.filter(isNew).map(dated),
  ]
}

type Happening = ToldState['talks' | 'agreements' | 'measures'][number]

/** What was told before its day, and is told again after it. */
function cameTrue({ of, present }: Happening, { isNew, isAfter }: News): boolean {
  return !ahead.has(of.status) && isAfter(of.days[0] ?? null) && present.some(({ article }) => isNew(article))
}

function dated({ of, sentence }: Told<{ readonly since: string | null }>): Item {
  return { sentence, day: of.since }
}

/** The day of what is over; of what is still ahead, the day on which it was first told. */
function happened(of: Happening['of']): string | null {
  const since = of.states.find(({ status }) => status === of.status)?.since ?? null
  return ahead.has(of.status) ? since : (of.days[0] ?? since)
}

const ahead: ReadonlySet<string> = new Set(['sought', 'scheduled', 'negotiating', 'stalled', 'refused'])

/** A ring is new once all that says so of one of its links is. */
function isNewRing(conditions: readonly StateCondition[], isNew: IsNew): boolean {
  const links = new Map<string, StateCondition[]>()
  for (const condition of conditions) {
    const link = `${condition.party} ${condition.of}`
    links.set(link, [...(links.get(link) ?? []), condition])
  }
  return [...links.values()].some((link) => isNew({ present: link.flatMap(({ evidence }) => evidence) }))
}

const weights: Readonly<Record<Telling['kind'], number>> = {
  shift: 0,
  agreement: 1,
  talk: 2,
  deadlock: 3,
  condition: 4,
  stand: 5,
  commitment: 6,
  total: 6,
  measure: 7,
  clash: 8,
  conflict: 8,
  slip: 8,
  family: 9,
  member: 9,
}

function byWeight(a: Item, b: Item): number {
  return (
    weights[a.sentence.tells.kind] - weights[b.sentence.tells.kind] ||
    compareText(firstDay(b.day), firstDay(a.day)) ||
    compareText(JSON.stringify(a.sentence.tells), JSON.stringify(b.sentence.tells))
  )
}

function firstDay(day: string | null): string {
  return (day === null ? null : dayRange(day)?.from) ?? ''
}
