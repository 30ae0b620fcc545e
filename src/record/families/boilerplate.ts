import { type Days, reachOfDays } from './days.ts'
import { countShared } from './shingles.ts'
import type { SketchIndex } from './sketch-index.ts'

/** A text as boilerplate is looked for in it. */
export interface Sketched {
  readonly sketch: Uint32Array
  readonly site: string | null
  readonly days: Days
}

/** Shingles by which texts are not alike. */
export interface Boilerplate {
  /** Many texts hold them that share little else: a site's footers, turns of phrase. */
  readonly common: ReadonlySet<number>
  /** They come again over the weeks in texts that share little else: a format, an announcement, the background of a running story. */
  readonly recurring: ReadonlySet<number>
}

/** Texts from which on a shingle is asked whether it is boilerplate; fewer can't chain many texts together. */
const manyTexts = 12
/** Texts from which on a shingle may recur, and the days that these must stretch over: news is reprinted within days. */
const recurrence = { texts: 3, days: 31, sample: 4 }
/** How many of the holders are compared with each other, where they are many. */
const sampleSize = 8
/**
 * Mean Jaccard index of the holders below which their shared words are boilerplate: a wire's reprints share more, even under leads of
 * their own. One site seldom prints a wire a dozen times, but a footer may be half of a short text.
 */
const likeEnough = { onManySites: 0.2, onOneSite: 0.5, overWeeks: 0.4 }

/** What of texts speaks for no report. `index` is over `texts`. */
export function findBoilerplate(index: SketchIndex, texts: readonly Sketched[]): Boilerplate {
  const [common, recurring] = [new Set<number>(), new Set<number>()]
  for (const [hash, holders] of index.shared(recurrence.texts)) {
    if (holders.length >= manyTexts) {
      const sample = sampleOf(holders, texts, sampleSize)
      if (meanLikeness(sample) < leastOf(sample)) common.add(hash)
    } else if (stretch(holders, texts) >= recurrence.days) {
      const sample = sampleOf(holders, texts, recurrence.sample)
      if (meanLikeness(sample) < likeEnough.overWeeks) recurring.add(hash)
    }
  }
  return { common, recurring }
}

/** Days that certainly lie between the first and the last of the holders. */
function stretch(holders: readonly number[], texts: readonly Sketched[]): number {
  return reachOfDays(holders.flatMap((holder) => texts[holder]?.days ?? []))
}

function sampleOf(holders: readonly number[], texts: readonly Sketched[], most: number): readonly Sketched[] {
  const size = Math.min(most, holders.length)
  const step = holders.length / size
  return Array.from({ length: size }, (_, at) => holders[Math.floor(at * step)] ?? 0).flatMap(
    (holder) => texts[holder] ?? [],
  )
}

function leastOf(texts: readonly Sketched[]): number {
  return areOfOneSite(texts) ? likeEnough.onOneSite : likeEnough.onManySites
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
