import type { OccasionKind } from '../../../language/detail-forms.ts'
import type { Course, Placed } from '../relays/course.ts'
import { nobody, speakerKeys } from '../relays/speaker-keys.ts'
import type { WithRelays } from '../relays/told.ts'
import { type Occasion, occasionOf } from './occasion.ts'
import type { DetailSetting } from './setting.ts'
import { hasInvertedPronoun, type Telling } from './telling.ts'

/** The occasion of a statement, and the statement that it is taken from; null where its own words name it. */
export interface CarriedOccasion {
  readonly name: string
  /** `Statement.id`. */
  readonly from: string | null
}

/** A speaker's last occasion, and where it was last spoken on. */
interface LastOccasion extends Occasion {
  /** `Statement.id` of the statement that names it. */
  readonly id: string
  readonly day: string | null
  readonly sentence: number
}

/** The occasion of each statement: its own, or that on which the same person spoke just before. */
export function carryOccasions(
  course: Course,
  tellings: readonly Telling[],
  setting: DetailSetting,
): (CarriedOccasion | null)[] {
  const keys = speakerKeys(course)
  const last = new Map<string, LastOccasion>()
  return tellings.map((telling, index) => {
    const placed = course.told[index]
    const { key, again } = keys[index] ?? nobody
    const who = again ?? key
    const own = occasionOf(telling, setting)
    const before = who === null ? undefined : last.get(who)
    const goes = placed && before && goesOn(telling, { placed, before, setting })
    const { id } = telling.statement
    const sentence = placed?.sentence ?? 0
    if (who !== null && own) last.set(who, { ...own, id, day: dayOf(telling.statement), sentence })
    else if (who !== null && goes) last.set(who, { ...before, sentence })
    else if (who !== null) last.delete(who)
    if (own) return { name: own.name, from: null }
    return goes ? { name: before.name, from: before.id } : null
  })
}

// Farther on the same speaker is quoted from elsewhere more often.
const memory = 6

/** What is written there is short: only words that are joined to it go on. */
const shortKinds: ReadonlySet<OccasionKind> = new Set(['text', 'platform'])

interface Going {
  readonly placed: Placed
  readonly before: LastOccasion
  readonly setting: DetailSetting
}

/** Whether a statement goes on from the last: on no other day, through no other outlet, by no other of a kind. */
function goesOn(telling: Telling, { placed, before, setting }: Going): boolean {
  const { statement } = telling
  const day = dayOf(statement)
  const isNewDay = day !== null && before.day !== null && day !== before.day
  const isRelayed = statement.via.length > 0 && statement.carriedFrom.via === null
  const isOther = placed.isEarlier || statement.speaker?.kind === 'anonymous'
  if (isNewDay || isRelayed || isOther || placed.sentence - before.sentence > memory) return false
  // « …, a-t-il ajouté », or words without a verb of saying.
  return (
    !shortKinds.has(before.kind) ||
    placed.sentence === before.sentence ||
    telling.cue === null ||
    hasInvertedPronoun(telling, setting)
  )
}

/** A day that the reporting words name. */
function dayOf({ saidOn, saidOnBasis }: WithRelays): string | null {
  return saidOnBasis?.kind === 'stated' ? saidOn : null
}
