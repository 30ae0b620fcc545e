import { countShared } from './shingles.ts'
import type { SketchIndex } from './sketch-index.ts'

/** A text as boilerplate is looked for in it. */
export interface Sketched {
  readonly sketch: Uint32Array
  readonly site: string | null
}

/** Texts from which on a shingle is asked whether it is boilerplate; fewer can't chain many texts together. */
export const manyTexts = 12
/** How many of the holders are compared with each other. */
export const sampleSize = 8
/**
 * Mean Jaccard index of the holders below which their shared words are boilerplate: a wire's reprints share more, even under leads of
 * their own. One site seldom prints a wire a dozen times, but a footer may be half of a short text.
 */
const likeEnough = { onManySites: 0.2, onOneSite: 0.5 }

/** Shingles that many texts hold which share little else: a site's footers, turns of phrase. `index` is over `texts`. */
export function findBoilerplate(index: SketchIndex, texts: readonly Sketched[]): ReadonlySet<number> {
  const common = new Set<number>()
  for (const [hash, holders] of index.shared(manyTexts)) {
    if (shareLittle(sampleOf(holders, texts))) common.add(hash)
  }
  return common
}

/** Whether texts that hold one shingle share little else, so that it is boilerplate. */
export function shareLittle(holders: readonly Sketched[]): boolean {
  return meanLikeness(holders) < (areOfOneSite(holders) ? likeEnough.onOneSite : likeEnough.onManySites)
}

function sampleOf(holders: readonly number[], texts: readonly Sketched[]): readonly Sketched[] {
  const step = holders.length / sampleSize
  return Array.from({ length: sampleSize }, (_, at) => holders[Math.floor(at * step)] ?? 0).flatMap(
    (holder) => texts[holder] ?? [],
  )
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
