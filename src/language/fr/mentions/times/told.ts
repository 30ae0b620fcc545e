import { type DayNumber, dayNumber } from './calendar.ts'
import type { Resolved } from './resolved.ts'

/** Days before publication from which on a day is no longer the one that the article tells of. */
const sceneReach = 7

/** The days that a text has told so far, from which « le lendemain » and « la veille » count. */
export class ToldDays {
  /** The day told last, and the last of them that is not after publication. */
  last: DayNumber | null = null
  past: DayNumber | null = null
  /** The first day told, where it is near publication. */
  scene: DayNumber | null = null
  /** EDTF of the last time that has a year. */
  value: string | null = null
  readonly #published: DayNumber | null

  constructor(published: DayNumber | null) {
    this.#published = published
  }

  /** Takes in what a time was found to be; one that counts from the scene is told by the way, and no other counts from it. */
  tell({ from, to, list }: Resolved, isScene: boolean): void {
    if (list || !/^\d{4}/.test(from)) return
    this.value = from
    const day = dayOf(to === null || to.length < 10 ? from : to)
    const isStretch = to !== null && (dayOf(to) ?? 0) - (dayOf(from) ?? 0) > 2
    if (day === null || isStretch || isScene) return
    this.last = day
    const isOver = this.#published === null || day <= this.#published
    if (!isOver) return
    this.past = day
    const isNear = this.#published === null || day > this.#published - sceneReach
    if (isNear) this.scene ??= day
  }
}

function dayOf(value: string): DayNumber | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []
  return year ? dayNumber(Number(year), Number(month), Number(date)) : null
}
