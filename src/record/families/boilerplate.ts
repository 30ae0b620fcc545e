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
  return (
    meanJaccard(pairsOf(holders)) < (areOfOneSite(holders) ? likeEnough.onOneSite : likeEnough.onManySites)
  )
}

/**
 * Shingles of two sketches from which on the texts share a passage, of a dozen words or more; fewer are turns of phrase, which any three
 * texts of a year may have in common.
 */
const passage = 3

/**
 * Whether texts of several weeks share a passage and little else: a format, an announcement, the background of a running story. Three of
 * them must hold it: one report may well be printed twice.
 */
export function shareLittleOverWeeks(holders: readonly Sketched[]): boolean {
  const pairs = pairsOf(holders).filter(({ shared }) => shared >= passage)
  const holding = new Set(pairs.flatMap(({ ends }) => ends))
  return holding.size >= recurrence.texts && meanJaccard(pairs) < likeEnough.overWeeks
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

interface Pair {
  readonly ends: readonly [Sketched, Sketched]
  readonly shared: number
}

function pairsOf(texts: readonly Sketched[]): readonly Pair[] {
  return texts.flatMap((a, at) =>
    texts.slice(at + 1).map((b): Pair => ({ ends: [a, b], shared: countShared(a.sketch, b.sketch) })),
  )
}

function meanJaccard(pairs: readonly Pair[]): number {
  const jaccards = pairs.map(
    ({ ends: [a, b], shared }) => shared / (a.sketch.length + b.sketch.length - shared),
  )
  return jaccards.reduce((sum, jaccard) => sum + jaccard, 0) / pairs.length
}
