import { contextFeatureCount, contextFeatures, type TokenFacts } from './context-features.ts'

/** A yes-or-no decision about a place between tokens: a sum of weights over hashed features. */
export class ContextChoice {
  readonly #weights: ArrayLike<number>
  readonly #features = new Int32Array(contextFeatureCount)

  constructor(weights: ArrayLike<number>) {
    this.#weights = weights
  }

  /** Above zero is yes. */
  score(facts: TokenFacts, i: number, state: number): number {
    const weights = this.#weights
    const features = this.#features
    contextFeatures(facts, { i, state, buckets: weights.length }, features)
    let sum = 0
    for (let f = 0; f < contextFeatureCount; f++) sum += weights[features[f] ?? 0] ?? 0
    return sum
  }
}
