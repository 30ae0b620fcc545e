import { scoreOf, walkSayings } from '../../src/reading/statements/days/date-sayings.ts'
import type { DayCandidate } from '../../src/reading/statements/days/day-features.ts'
import type { DayLesson } from './day-lessons.ts'

/** How the weights are learned. */
export interface DaySettings {
  /** How strongly weights are drawn to zero. */
  readonly restraint: number
  /** Steps over all examples. */
  readonly steps: number
  /** How often the examples are made anew, the days before a saying being those that the weights so far give. */
  readonly passes: number
  readonly pace: number
}

/** A saying's candidates, by their features, and which of them is right. */
interface Example {
  readonly candidates: readonly (readonly string[])[]
  readonly right: number
}

type Weights = Map<string, number>

/**
 * Weights of a log-linear choice among a saying's candidates, by AdaGrad over all examples. In the first pass the days before a saying are
 * the gold's, in those after it the ones that are really found, so that one wrong day is not trusted too much (as in Daumé et al., 2009).
 */
export function learnDays(lessons: readonly DayLesson[], settings: DaySettings): Weights {
  let weights: Weights | null = null
  for (let pass = 0; pass < settings.passes; pass++) {
    const known = weights
    weights = fit(
      lessons.flatMap((lesson) => examplesOf(lesson, known)),
      settings,
    )
  }
  return weights ?? new Map()
}

function examplesOf({ sayings, timeline, days }: DayLesson, weights: Weights | null): Example[] {
  const examples: Example[] = []
  walkSayings(sayings, timeline, (candidates, index) => {
    const day = days[index]
    const right = day === undefined ? -1 : candidates.findIndex(({ value }) => value === day)
    if (right >= 0) examples.push({ candidates: candidates.map(({ features }) => [...features]), right })
    return weights ? best(candidates, weights) : (candidates[Math.max(0, right)] ?? null)
  })
  return examples
}

function best(candidates: readonly DayCandidate[], weights: Weights): DayCandidate | null {
  const scores = candidates.map(({ features }) => scoreOf(features, weights))
  return candidates[scores.indexOf(Math.max(...scores))] ?? null
}

/** An example whose features are numbers. */
interface Numbered {
  readonly candidates: readonly Int32Array[]
  readonly right: number
}

function fit(examples: readonly Example[], { restraint, steps, pace }: DaySettings): Weights {
  const numbers = new Map<string, number>()
  const numberOf = (feature: string): number => {
    const number = numbers.get(feature) ?? numbers.size
    numbers.set(feature, number)
    return number
  }
  const numbered = examples.map(({ candidates, right }): Numbered => {
    return { candidates: candidates.map((features) => Int32Array.from(features, numberOf)), right }
  })
  const weights = new Float64Array(numbers.size)
  const sums = new Float64Array(numbers.size)
  for (let step = 0; step < steps; step++) {
    for (const [feature, slope] of slopesOf(numbered, weights).entries()) {
      const pull = slope + restraint * (weights[feature] ?? 0)
      const sum = (sums[feature] ?? 0) + pull * pull
      sums[feature] = sum
      weights[feature] = (weights[feature] ?? 0) - (pace * pull) / Math.sqrt(sum + 1e-6)
    }
  }
  return new Map([...numbers].map(([feature, number]) => [feature, weights[number] ?? 0]))
}

function slopesOf(examples: readonly Numbered[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length)
  for (const { candidates, right } of examples) {
    const scores = candidates.map((features) => {
      let score = 0
      for (const feature of features) score += weights[feature] ?? 0
      return score
    })
    const most = Math.max(...scores)
    const powers = scores.map((score) => Math.exp(score - most))
    const total = powers.reduce((sum, power) => sum + power, 0)
    for (const [at, features] of candidates.entries()) {
      const slope = (powers[at] ?? 0) / total - (at === right ? 1 : 0)
      for (const feature of features) slopes[feature] = (slopes[feature] ?? 0) + slope
    }
  }
  return slopes
}
