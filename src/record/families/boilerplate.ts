import { countShared } from './shingles.ts'
import type { SketchIndex } from './sketch-index.ts'

/** Texts from which on a shingle is asked whether it is boilerplate; fewer can't chain many texts together. */
const manyTexts = 12
/** How many of the holders are compared with each other. */
const sampleSize = 8
/** Mean Jaccard index of the holders below which their shared words are boilerplate; one report's texts have 0.3 and more. */
const likeEnough = 0.2

/** Shingles that many texts hold which share little else: a site's footers, turns of phrase. A wire's many reprints share most. */
export function findBoilerplate(index: SketchIndex, sketches: readonly Uint32Array[]): ReadonlySet<number> {
  const common = new Set<number>()
  for (const [hash, holders] of index.shared(manyTexts)) {
    if (meanLikeness(sample(holders).map((holder) => sketches[holder] ?? new Uint32Array())) < likeEnough)
      common.add(hash)
  }
  return common
}

function sample(holders: readonly number[]): number[] {
  const step = holders.length / sampleSize
  return Array.from({ length: sampleSize }, (_, place) => holders[Math.floor(place * step)] ?? 0)
}

function meanLikeness(sketches: readonly Uint32Array[]): number {
  let [sum, pairs] = [0, 0]
  for (const [place, a] of sketches.entries()) {
    for (const b of sketches.slice(place + 1)) {
      const shared = countShared(a, b)
      sum += shared / (a.length + b.length - shared)
      pairs++
    }
  }
  return sum / pairs
}
