import type { Article } from '../../../model/article.ts'
import type { FamilyText } from '../../families/family.ts'
import { shinglesOf } from '../../families/shingles.ts'
import { sketch } from '../../families/sketch.ts'
import { mix, wordsOf } from '../../families/words.ts'
import { afterDays } from '../../state/day-span.ts'

/** What is kept of a text to find its family. */
export interface KeptText {
  /** The article's row, or any number of its own. */
  readonly key: number
  /** Orders texts by the day on which they became known, those of one day by their ids. */
  readonly order: number
  /** First day as of which it counts, `YYYY-MM-DD`; '~' only where no day is asked for. */
  readonly knownFrom: string
  /** All its shingles, in order. */
  readonly shingles: Uint32Array
  /** What `creditsOf` reads. */
  readonly credits: string
}

/** Credits stand within so many UTF-16 code units of the end of a text. */
const endLength = 200

/** What is kept of an article's text, but for its key. */
export function textOfArticle(
  { id, text, published, site, authors, noise }: Article,
  knownFrom: string,
): Omit<KeptText, 'key'> {
  const credits = noise.filter(({ kind }) => kind === 'source-line').map((line) => line.text)
  return keepText({ id, text, published: published?.value ?? null, site, authors, credits }, knownFrom)
}

/** What is kept of a text, but for its key. */
export function keepText(told: FamilyText, knownFrom: string): Omit<KeptText, 'key'> {
  return {
    order: orderOf(told.id, knownFrom),
    knownFrom,
    shingles: shinglesOf(wordsOf(told.text)),
    credits: JSON.stringify({ ...told, text: told.text.slice(-endLength) }),
  }
}

/** What tells whence a text comes, with only the end of the text. */
export function creditsOf({ credits }: KeptText): FamilyText {
  return JSON.parse(credits)
}

/** Days from year 0 to 1970. */
const daysBefore1970 = 719_528
/** Stands for no day; 2^22 days are enough up to the year 9999. */
const lastDay = 2 ** 22 - 1
/** Orders of one day. */
const ordersADay = 2 ** 31

/** The day and, within it, 31 bits of a hash of the id: 53 bits, which a number holds exactly up to the year 9999. */
function orderOf(id: string, knownFrom: string): number {
  const day =
    knownFrom === afterDays ? lastDay : Math.floor(Date.parse(knownFrom) / 86_400_000) + daysBefore1970
  let hash = id.length
  for (let at = 0; at < id.length; at++) hash = mix(hash, id.charCodeAt(at))
  return day * ordersADay + (hash >>> 1)
}

/** The day of a text, `YYYY-MM-DD`; '~' where it has none. */
export function dayOfOrder(order: number): string {
  const day = Math.floor(order / ordersADay)
  return day === lastDay
    ? afterDays
    : new Date((day - daysBefore1970) * 86_400_000).toISOString().slice(0, 10)
}

/** Whether a text has no day. */
export function isUndated(order: number): boolean {
  return Math.floor(order / ordersADay) === lastDay
}

/** Days from the text of one order to that of a later one; 0 where one has no day. */
export function daysBetween(earlier: number, later: number): number {
  const [from, to] = [earlier, later].map((order) => Math.floor(order / ordersADay))
  return from === undefined || to === undefined || to === lastDay ? 0 : to - from
}

/** The shingles that stand for the text in the index, each once, ascending. */
export function sketchOf({ shingles }: Pick<KeptText, 'shingles'>): Uint32Array {
  return sketch(shingles)
}
