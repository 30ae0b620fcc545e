import { type Days, daysApart } from './days.ts'
import { countShared } from './shingles.ts'

/** What of a text is compared with others. */
export interface Comparable {
  /** Its shingles without boilerplate. */
  readonly shingles: Uint32Array
  /** The same without what comes again and again over the weeks. */
  readonly lasting: Uint32Array
  readonly days: Days
}

/** How much two texts have in common, by their sets of shingles; both shares 0 to 1. */
export interface Likeness {
  readonly shared: number
  /** Shared shingles as a share of all that either holds. */
  readonly jaccard: number
  /** Shared shingles as a share of those of the shorter text. */
  readonly containment: number
  /** Days that certainly lie between the two. */
  readonly days: number
}

/** Days within which one report is brought up to date, and after which only a reprint is likely. */
const soon = 3
const late = 60

/** Compares two texts; of texts that are more than days apart what comes again and again does not count. */
export function likenessOf(a: Comparable, b: Comparable): Likeness {
  const days = daysApart(a.days, b.days)
  return days > soon ? overlapOf(a.lasting, b.lasting, days) : overlapOf(a.shingles, b.shingles, days)
}

/** Whether texts are compared without what comes again and again. */
export function areComparedAsLasting(a: Pick<Comparable, 'days'>, b: Pick<Comparable, 'days'>): boolean {
  return daysApart(a.days, b.days) > soon
}

function overlapOf(a: Uint32Array, b: Uint32Array, days: number): Likeness {
  const shared = countShared(a, b)
  const all = a.length + b.length - shared
  const shorter = Math.min(a.length, b.length)
  return {
    shared,
    jaccard: all === 0 ? 0 : shared / all,
    containment: shorter === 0 ? 0 : shared / shorter,
    days,
  }
}

/** What is certain of a text, whatever of it turns out to be boilerplate. */
export interface Bounds extends Comparable {
  /** How many shingles it has at most; those given, it always has. */
  readonly most: number
}

/** How much two texts have in common at least; the more they have, the likelier they are alike. */
export function leastLikeness(a: Bounds, b: Bounds): Likeness {
  const days = daysApart(a.days, b.days)
  const shared = days > soon ? countShared(a.lasting, b.lasting) : countShared(a.shingles, b.shingles)
  return {
    shared,
    jaccard: shared === 0 ? 0 : shared / (a.most + b.most - shared),
    containment: shared === 0 ? 0 : shared / Math.min(a.most, b.most),
    days,
  }
}

/** Shared shingles below which two texts may have a phrase in common by chance, and up to which a paragraph of background. */
const phrase = 30
const paragraph = 75

/**
 * Whether two texts carry one report: they share much of what both have, or the shorter is mostly a cut of the longer. The shares were
 * set by eye on a corpus of one site (bench/README-families.md).
 */
export function isAlike(likeness: Likeness): boolean {
  return isOneText(likeness) || isCut(likeness)
}

/** A few shared words are a formula or a teaser unless they are nearly all; later on, more of the text must have stayed. */
function isOneText({ shared, jaccard, days }: Likeness): boolean {
  if (shared < phrase) return jaccard >= 0.95
  if (shared < 2 * phrase) return jaccard >= 0.4
  if (days > late) return jaccard >= 0.5
  return jaccard >= (days > soon ? 0.29 : 0.27)
}

/**
 * A containment of 0.5 took two texts that quote one speech for one report. A paragraph of a much longer text is its background, unless
 * it is nearly all that the shorter one says.
 */
function isCut({ shared, jaccard, containment }: Likeness): boolean {
  if (shared < phrase) return false
  return containment >= (shared < paragraph && jaccard < 0.2 ? 0.9 : 0.65)
}
