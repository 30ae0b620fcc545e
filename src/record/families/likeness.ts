import { type Days, daysApart } from './days.ts'
import type { MarkedSet } from './own-shingles.ts'

/** Bits that tell what a shingle of a text counts for. */
export const mark = {
  /** It is no boilerplate. */
  own: 1,
  /** Neither does it come again and again over the weeks. */
  lasting: 2,
  /** The same two, whatever turns out to be boilerplate later. */
  surelyOwn: 4,
  surelyLasting: 8,
} as const

/** What of a text is compared with others. */
export interface Comparable extends MarkedSet {
  /** How many shingles have the mark `own`, and how many `lasting`. */
  readonly own: number
  readonly lasting: number
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
  return days > soon
    ? shareOf(countMarked(a, b, mark.lasting), [a.lasting, b.lasting], days)
    : shareOf(countMarked(a, b, mark.own), [a.own, b.own], days)
}

/** Whether texts are compared without what comes again and again. */
export function areComparedAsLasting(a: Pick<Comparable, 'days'>, b: Pick<Comparable, 'days'>): boolean {
  return daysApart(a.days, b.days) > soon
}

/** How much two texts have in common at least, whatever turns out to be boilerplate; the more they have, the likelier they are alike. */
export function leastLikeness(a: Comparable, b: Comparable): Likeness {
  const days = daysApart(a.days, b.days)
  const shared = countMarked(a, b, days > soon ? mark.surelyLasting : mark.surelyOwn)
  return shareOf(shared, [a.own, b.own], days)
}

/** Of so many shingles of two texts. */
function shareOf(shared: number, [a, b]: readonly [number, number], days: number): Likeness {
  const all = a + b - shared
  const shorter = Math.min(a, b)
  return {
    shared,
    jaccard: all === 0 ? 0 : shared / all,
    containment: shorter === 0 ? 0 : shared / shorter,
    days,
  }
}

/** How many shingles with a mark two texts share. */
function countMarked(a: MarkedSet, b: MarkedSet, bit: number): number {
  let [shared, i, j] = [0, 0, 0]
  const [of, other] = [a.shingles, b.shingles]
  while (i < of.length && j < other.length) {
    const left = of[i] ?? 0
    const right = other[j] ?? 0
    if (left === right && ((a.marks[i] ?? 0) & (b.marks[j] ?? 0) & bit) !== 0) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared
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
