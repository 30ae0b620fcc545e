import { countShared } from './shingles.ts'

/** A text as boilerplate is looked for in it. */
export interface Sketched {
  readonly sketch: Uint32Array
  readonly site: string | null
}

/** Texts from which on a shingle is asked whether it is boilerplate; fewer can't chain many texts together. */
export const manyTexts = 12
/** How many of many holders are compared with each other. */
export const sampleSize = 8
/**
 * Texts from which on a shingle may recur, as long as they are not many, the days that they must stretch over (news is reprinted
 * within days), and how many of them are compared.
 */
export const recurrence = { texts: 3, days: 31, sample: 4 }
/**
 * Mean Jaccard index of the holders below which their shared words are boilerplate: a wire's reprints share more, even under leads of
 * their own. One site seldom prints a wire a dozen times, but a footer may be half of a short text.
 */
const likeEnough = { onManySites: 0.2, onOneSite: 0.5, overWeeks: 0.4 }

/** Whether many texts that hold one shingle share little else: a site's footers, turns of phrase. */
export function shareLittle(holders: readonly Sketched[]): boolean {
  return meanLikeness(holders) < (areOfOneSite(holders) ? likeEnough.onOneSite : likeEnough.onManySites)
}

/** Whether texts of several weeks share little else: a format, an announcement, the background of a running story. */
export function shareLittleOverWeeks(holders: readonly Sketched[]): boolean {
  return meanLikeness(holders) < likeEnough.overWeeks
}

/** Places of so many of `all`, evenly. */
export function samplePlaces(all: number, most: number): readonly number[] {
  const size = Math.min(all, most)
  return Array.from({ length: size }, (_, at) => Math.floor((at * all) / size))
}

function areOfOneSite(texts: readonly Sketched[]): boolean {
  const site = texts[0]?.site ?? null
  return site !== null && texts.every((text) => text.site === site)
}

function meanLikeness(texts: readonly Sketched[]): number {
  let [sum, pairs] = [0, 0]
  for (const [at, { sketch: a }] of texts.entries()) {
    for (const { sketch: b } of texts.slice(at + 1)) {
      const shared = countShared(a, b)
      sum += shared / (a.length + b.length - shared)
      pairs++
    }
  }
  return sum / pairs
}
