import { countShared } from './shingles.ts'

/** How much two texts have in common, by their sets of shingles; both figures 0 to 1. */
export interface Likeness {
  readonly shared: number
  /** Shared shingles as a share of all that either holds. */
  readonly jaccard: number
  /** Shared shingles as a share of those of the shorter text. */
  readonly containment: number
}

/** Compares two sets of shingles. */
export function likenessOf(a: Uint32Array, b: Uint32Array): Likeness {
  const shared = countShared(a, b)
  const all = a.length + b.length - shared
  const shorter = Math.min(a.length, b.length)
  return {
    shared,
    jaccard: all === 0 ? 0 : shared / all,
    containment: shorter === 0 ? 0 : shared / shorter,
  }
}

/** Shared shingles below which two texts may have a phrase in common by chance, or an announcement that comes every week. */
const enoughShared = 30

/**
 * Whether two texts carry one report: they share much of what both have, or the shorter is mostly a cut of the longer. A containment
 * of 0.5 took two texts that quote one speech for one report (by eye, bench/README-families.md).
 */
export function isAlike({ shared, jaccard, containment }: Likeness): boolean {
  if (shared < enoughShared) return jaccard >= 0.75
  return jaccard >= 0.27 || containment >= 0.65
}
