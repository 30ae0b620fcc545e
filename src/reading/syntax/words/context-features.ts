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

/** Kinds of features, each different reading of them numbered, so that it is made once a place. */
export interface FeatureKinds {
  readonly count: number
  readonly readings: readonly Reading[]
  /** Of each feature the numbers of its three readings, counted from one; 0 is what is missing. */
  readonly parts: Uint8Array
  /** What the readings give at a place, filled anew for each; of a hash the same 32 bits, signed. */
  readonly values: Int32Array
}

/** Numbers the readings of kinds of features. */
export function numberReadings(kinds: readonly ContextFeature[]): FeatureKinds {
  const numbers = new Map<string, number>()
  const readings: Reading[] = []
  const numberOf = (reading: Reading | undefined): number => {
    if (!reading) return 0
    const known = numbers.get(reading.join())
    if (known !== undefined) return known
    numbers.set(reading.join(), readings.push(reading))
    return readings.length
  }
  const parts = Uint8Array.from(kinds.flatMap((kind) => [0, 1, 2].map((n) => numberOf(kind[n]))))
  return { count: kinds.length, readings, parts, values: new Int32Array(readings.length + 1) }
}

/** Where features are read, and of which kinds. */
export interface FeaturePlace {
  readonly kinds: FeatureKinds
  readonly i: number
  /** Whatever else the decision may rest on, as a small whole number. */
  readonly state: number
  /** Bucket numbers are less than this. */
  readonly buckets: number
}

/** The features of the place before token `i`, as bucket numbers. */
export function contextFeatures(facts: TokenFacts, place: FeaturePlace, into: Int32Array): void {
  const { count, parts, values } = place.kinds
  read(facts, place)
  for (let n = 0; n < count; n++) {
    const first = mix(n + 1, values[parts[n * 3] ?? 0] ?? 0)
    const second = mix(first, values[parts[n * 3 + 1] ?? 0] ?? 0)
    into[n] = mix(second, values[parts[n * 3 + 2] ?? 0] ?? 0) % place.buckets
  }
}

function read(facts: TokenFacts, { kinds, i, state: own }: FeaturePlace): void {
  const { readings, values } = kinds
  for (let n = 0; n < readings.length; n++) {
    const [list, by] = readings[n] ?? state
    if (list === 'state') values[n + 1] = own
    else values[n + 1] = i + by < 0 || i + by >= facts.count ? outside : (facts[list][i + by] ?? outside)
  }
}
