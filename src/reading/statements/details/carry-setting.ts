import type { OccasionKind } from '../../../language/detail-forms.ts'
import { type Course, paragraphFinder } from '../relays/course.ts'
import { takesUpSaying } from '../relays/reports.ts'
import { nobody, speakerKeys } from '../relays/speaker-keys.ts'
import { goesOn, type LastTime, statedDay } from './goes-on.ts'
import { occasionIn, occasionOf } from './occasion.ts'
import { openingPlace, placeIn, placeOf } from './place.ts'
import type { DetailSetting } from './setting.ts'
import type { Telling } from './telling.ts'

/** An occasion or place of a statement, and the statement that it is taken from; null where its own words or the passage name it. */
export interface CarriedName {
  readonly name: string
  /** `Statement.id`. */
  readonly from: string | null
}

/** On what occasion and where each statement was said: each named by its own words, by the passage, or by what the same person said just before. */
export function carrySetting(
  course: Course,
  tellings: readonly Telling[],
  setting: DetailSetting,
): { readonly occasions: readonly (CarriedName | null)[]; readonly places: readonly (CarriedName | null)[] } {
  const seats = seatsOf(course)
  const passages = passagesOf(seats, setting)
  const occasions = carryNames(course, tellings, {
    setting,
    seats,
    own: (telling, seat) => {
      const named =
        occasionOf(telling, setting) ??
        firstOf(passages.takingUp(seat), (sentence) => occasionIn(sentence, setting))
      return named && { name: named.name, isShort: shortKinds.has(named.kind) }
    },
    isFree: () => true,
  })
  const places = carryNames(course, tellings, {
    setting,
    seats,
    own: (telling, seat) => {
      const named =
        placeOf(telling, setting) ??
        firstOf(passages.takingUp(seat), (sentence) => placeIn(sentence, setting)) ??
        firstOf(passages.opening(seat), (sentence) => openingPlace(sentence, setting))
      return named === null ? null : { name: named, isShort: false }
    },
    // On an occasion of its own, it was said somewhere else.
    isFree: (index) => occasions[index]?.from !== null,
  })
  return { occasions, places }
}

/** What is written there is short: only words that are joined to it go on. */
const shortKinds: ReadonlySet<OccasionKind> = new Set(['text', 'platform'])

/** A statement's sentence, and the key of its speaker. */
interface Seat {
  readonly sentence: number
  readonly who: string | null
  /** Whether it was said before what is told. */
  readonly isEarlier: boolean
}

interface Named {
  readonly name: string
  readonly isShort: boolean
}

interface Carrying {
  readonly setting: DetailSetting
  /** Of each statement. */
  readonly seats: readonly Seat[]
  /** What a statement's own words or the passage name. */
  readonly own: (telling: Telling, seat: Seat) => Named | null
  /** Whether what the speaker said before may hold of a statement, by its index. */
  readonly isFree: (index: number) => boolean
}

/** What a speaker's last statement named. */
interface Last extends LastTime, Named {
  /** `Statement.id` of the statement that names it. */
  readonly id: string
}

function carryNames(
  course: Course,
  tellings: readonly Telling[],
  { setting, seats, own, isFree }: Carrying,
): (CarriedName | null)[] {
  const last = new Map<string, Last>()
  return tellings.map((telling, index) => {
    const [placed, seat] = [course.told[index], seats[index]]
    if (!placed || !seat) return null
    const { who, sentence } = seat
    const named = own(telling, seat)
    const before = who === null ? undefined : last.get(who)
    const goes = before && isFree(index) && goesOn(telling, { placed, before, setting })
    const { id } = telling.statement
    if (who !== null && named) last.set(who, { ...named, id, day: statedDay(telling.statement), sentence })
    else if (who !== null && goes) last.set(who, { ...before, sentence })
    else if (who !== null) last.delete(who)
    if (named) return { name: named.name, from: null }
    return goes ? { name: before.name, from: before.id } : null
  })
}

function seatsOf(course: Course): Seat[] {
  const keys = speakerKeys(course)
  return course.told.map(({ sentence, isEarlier }, index) => {
    const { key, again } = keys[index] ?? nobody
    return { sentence, isEarlier, who: again ?? key }
  })
}

/** Finds the sentences beside a statement that say nothing themselves. */
interface SilentSentences {
  /** Those that take up what is said: « C'est ce qu'elle a dit à Varnes », right behind, or right before what the same person goes on to say. */
  readonly takingUp: (seat: Seat) => number[]
  /** « À Varnes, on attend. X assure que … »: the one right before in the paragraph. */
  readonly opening: (seat: Seat) => number[]
}

function passagesOf(seats: readonly Seat[], { syntax, forms }: DetailSetting): SilentSentences {
  const speaking = new Map(seats.map(({ sentence, who }) => [sentence, who]))
  const paragraphOf = paragraphFinder(syntax)
  const takesUp = (sentence: number) =>
    !speaking.has(sentence) && takesUpSaying(syntax.sentences[sentence]?.words ?? [], forms)
  return {
    takingUp: ({ sentence, who, isEarlier }) => {
      if (isEarlier) return []
      const [before, behind] = [sentence - 1, sentence + 1]
      const last = speaking.get(before - 1)
      const goesOnBefore = last === undefined || last === who
      return [...(takesUp(behind) ? [behind] : []), ...(takesUp(before) && goesOnBefore ? [before] : [])]
    },
    opening: ({ sentence, isEarlier }) => {
      const before = sentence - 1
      if (before < 0 || isEarlier || speaking.has(before)) return []
      return paragraphOf(before) === paragraphOf(sentence) ? [before] : []
    },
  }
}

function firstOf<T>(sentences: readonly number[], find: (sentence: number) => T | null): T | null {
  for (const sentence of sentences) {
    const found = find(sentence)
    if (found !== null) return found
  }
  return null
}
