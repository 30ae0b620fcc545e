import {
  type ContextFeature,
  contextFeatures,
  numberReadings,
  type TokenFacts,
} from '../src/reading/syntax/words/context-features.ts'
import type { Chance } from './network/random.ts'
import { shuffled } from './network/random.ts'

/** One place that was decided by hand. */
export interface Decided {
  readonly facts: TokenFacts
  readonly i: number
  readonly state: number
  readonly yes: boolean
}

/** Learns the weights of a `ContextChoice`: logistic regression by AdaGrad, scaled to whole numbers. */
export function learnChoice(
  examples: readonly Decided[],
  {
    features: given,
    buckets,
    rounds,
    chance,
  }: { features: readonly ContextFeature[]; buckets: number; rounds: number; chance: Chance },
): Int16Array {
  const weights = new Float64Array(buckets)
  const squares = new Float64Array(buckets).fill(1)
  const kinds = numberReadings(given)
  const features = new Int32Array(given.length)
  for (let round = 0; round < rounds; round++) {
    for (const { facts, i, state, yes } of shuffled(examples, chance)) {
      contextFeatures(facts, { kinds, i, state, buckets }, features)
      let sum = 0
      for (const f of features) sum += weights[f] ?? 0
      const slope = 1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0)
      for (const f of features) {
        const pull = slope + 1e-4 * (weights[f] ?? 0)
        squares[f] = (squares[f] ?? 0) + pull * pull
        weights[f] = (weights[f] ?? 0) - (0.3 * pull) / Math.sqrt(squares[f] ?? 0)
      }
    }
  }
  return Int16Array.from(weights, (weight) => Math.max(-32000, Math.min(32000, Math.round(weight * 1000))))
}
