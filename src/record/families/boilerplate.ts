/** A text as boilerplate is looked for in it. */
export interface Sketched {
  readonly key: number
  readonly sketch: Uint32Array
  readonly site: string | null
}

/** How many shingles the sketches of two texts share. */
export type CountShared = (a: Sketched, b: Sketched) => number

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
export function shareLittle(holders: readonly Sketched[], countShared: CountShared): boolean {
  const { onOneSite, onManySites } = likeEnough
  return meanOfPairs(holders, 0, countShared).jaccard < (areOfOneSite(holders) ? onOneSite : onManySites)
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
export function shareLittleOverWeeks(holders: readonly Sketched[], countShared: CountShared): boolean {
  const { jaccard, texts } = meanOfPairs(holders, passage, countShared)
  return texts >= recurrence.texts && jaccard < likeEnough.overWeeks
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

interface PairMean {
  readonly jaccard: number
  /** How many texts the pairs are of. */
  readonly texts: number
}

/** The mean Jaccard index of the pairs of texts that share at least so many shingles. */
function meanOfPairs(texts: readonly Sketched[], least: number, countShared: CountShared): PairMean {
  // By plain counting: this is asked of millions of shingles.
  const paired = new Uint8Array(texts.length)
  let [sum, pairs] = [0, 0]
  for (let at = 0; at < texts.length; at++)
    for (let other = at + 1; other < texts.length; other++) {
      const [a, b] = [texts[at], texts[other]]
      const shared = a && b ? countShared(a, b) : 0
      if (!a || !b || shared < least) continue
      paired[at] = 1
      paired[other] = 1
      sum += shared / (a.sketch.length + b.sketch.length - shared)
      pairs++
    }
  return { jaccard: sum / pairs, texts: paired.reduce((all, one) => all + one, 0) }
}
