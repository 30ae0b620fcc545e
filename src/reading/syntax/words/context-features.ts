import { mix } from '../../../language/hash.ts'

/** What is known of the printed tokens of a text before they are analysed; one entry a token. */
export interface TokenFacts {
  readonly count: number
  /** Hash of the canonical form. */
  readonly keys: ArrayLike<number>
  /** Hash of its last three letters. */
  readonly endings: ArrayLike<number>
  readonly shapes: ArrayLike<number>
  /** The lexicon's classes. */
  readonly classes: ArrayLike<number>
  /** What stands before it: 0 nothing, 1 a space, 2 a line break, 3 a blank line. */
  readonly gaps: ArrayLike<number>
}

type Reading = readonly [list: 'keys' | 'endings' | 'shapes' | 'classes' | 'gaps' | 'state', by: number]

const key = (by: number): Reading => ['keys', by]
const ending = (by: number): Reading => ['endings', by]
const shape = (by: number): Reading => ['shapes', by]
const lexical = (by: number): Reading => ['classes', by]
const gap: Reading = ['gaps', 0]
const state: Reading = ['state', 0]

/** What a feature is made of, of which the last may be missing. */
export type ContextFeature = readonly Reading[]

/**
 * The features of whether a form is a contraction. The order is part of the model: a feature is told from another by its place
 * here.
 */
export const contractionFeatures: readonly ContextFeature[] = [
  [],
  [key(-3)],
  [key(-2)],
  [key(-1)],
  [key(0)],
  [key(1)],
  [key(2)],
  [ending(-1)],
  [ending(-2)],
  [ending(0)],
  [ending(1)],
  [lexical(-1), lexical(0)],
  [lexical(-2), lexical(-1)],
  [lexical(1), lexical(0)],
  [lexical(-1), lexical(1)],
  [shape(-1), shape(0), shape(1)],
  [shape(-2), shape(-1), shape(0)],
  [key(-1), key(0)],
  [key(-1), shape(0)],
  [key(-1), key(1)],
  [key(-2), key(-1)],
  [key(0), key(1)],
  [ending(-1), ending(1)],
  [ending(-1), shape(0)],
  [ending(-1), key(0)],
  [lexical(-1), shape(0), gap],
  [key(-1), gap, shape(0)],
  [state],
  [state, key(-1)],
  [state, shape(0)],
  [state, key(0)],
  [gap, key(-1), lexical(0)],
  [shape(-3), shape(-2), shape(-1)],
  [key(-2), key(0)],
  [gap],
  [state, gap],
]

/** The features of whether a sentence begins. */
export const startFeatures: readonly ContextFeature[] = [
  ...contractionFeatures,
  [key(0), shape(0), shape(-1)],
  [lexical(0), shape(0), shape(-1)],
  [key(0), shape(0), gap],
  [shape(-1), shape(0), gap],
  [key(0), shape(0), lexical(1)],
  [state, shape(-1), shape(0)],
  [key(0), key(1), shape(0)],
  [key(-1), lexical(0), shape(0)],
  [key(-1), key(0), shape(0)],
]

/** What stands for a place outside the text. */
const outside = 77

/** Where features are read, and of which kinds. */
export interface FeaturePlace {
  readonly kinds: readonly ContextFeature[]
  readonly i: number
  /** Whatever else the decision may rest on, as a small whole number. */
  readonly state: number
  /** Bucket numbers are less than this. */
  readonly buckets: number
}

/** The features of the place before token `i`, as bucket numbers. */
export function contextFeatures(facts: TokenFacts, place: FeaturePlace, into: Int32Array): void {
  const valueOf = (reading: Reading | undefined): number => {
    if (!reading) return 0
    const [list, by] = reading
    if (list === 'state') return place.state
    const at = place.i + by
    return at < 0 || at >= facts.count ? outside : (facts[list][at] ?? outside)
  }
  for (const [n, [a, b, c]] of place.kinds.entries()) {
    into[n] = mix(mix(mix(n + 1, valueOf(a)), valueOf(b)), valueOf(c)) % place.buckets
  }
}
