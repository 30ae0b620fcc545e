import {
  type ContextFeature,
  contextFeatures,
  type FeatureKinds,
  numberReadings,
  type TokenFacts,
} from './context-features.ts'

/** A yes-or-no decision about a place between tokens: a sum of weights over hashed features. */
export class ContextChoice {
  readonly #weights: ArrayLike<number>
  readonly #kinds: FeatureKinds
  readonly #features: Int32Array

  /** `kinds` are the features that the weights were learned for. */
  constructor(weights: ArrayLike<number>, kinds: readonly ContextFeature[]) {
    this.#weights = weights
    this.#kinds = numberReadings(kinds)
    this.#features = new Int32Array(kinds.length)
  }

  /** Above zero is yes. */
  score(facts: TokenFacts, i: number, state: number): number {
    const weights = this.#weights
    const features = this.#features
    contextFeatures(facts, { kinds: this.#kinds, i, state, buckets: weights.length }, features)
    let sum = 0
    for (let f = 0; f < features.length; f++) sum += weights[features[f] ?? 0] ?? 0
    return sum
  }
}
