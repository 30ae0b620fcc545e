import type { Placed } from '../relays/course.ts'
import type { WithRelays } from '../relays/told.ts'
import type { DetailSetting } from './setting.ts'
import { hasInvertedPronoun, type Telling } from './telling.ts'

/** Where somebody spoke last: what holds of it may hold of what they go on to say. */
export interface LastTime {
  /** EDTF of the day that the reporting words named; null where they named none. */
  readonly day: string | null
  /** Index of the sentence in which it was last spoken there. */
  readonly sentence: number
  /** Whether only words that are joined to it go on from it. */
  readonly isShort: boolean
}

interface Going {
  readonly placed: Placed
  readonly before: LastTime
  readonly setting: DetailSetting
}

// Farther on the same speaker is quoted from elsewhere more often.
const memory = 6

/** Whether a statement goes on from the speaker's last: on no other day, through no other outlet, by no other of a kind. */
export function goesOn(telling: Telling, { placed, before, setting }: Going): boolean {
  const { statement } = telling
  const day = statedDay(statement)
  const isNewDay = day !== null && before.day !== null && day !== before.day
  const isRelayed = statement.via.length > 0 && statement.carriedFrom.via === null
  const isOther = placed.isEarlier || statement.speaker?.kind === 'anonymous'
  if (isNewDay || isRelayed || isOther || placed.sentence - before.sentence > memory) return false
  // « …, a-t-il ajouté », or words without a verb of saying.
  return (
    !before.isShort ||
    placed.sentence === before.sentence ||
    telling.cue === null ||
    hasInvertedPronoun(telling, setting)
  )
}

/** EDTF of the day that the reporting words name. */
export function statedDay({ saidOn, saidOnBasis }: WithRelays): string | null {
  return saidOnBasis?.kind === 'stated' ? saidOn : null
}
