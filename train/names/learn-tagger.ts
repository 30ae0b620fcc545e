import type { Chance } from '../network/random.ts'
import { shuffled } from '../network/random.ts'
import { Marginals } from './marginals.ts'
import type { TaggerLesson } from './tagger-lesson.ts'

/** What a tagger has learned: a row of scores a feature, and the scores of a tag after a tag. */
export interface LearnedTagger {
  readonly weights: Float32Array
  readonly transitions: Float64Array
}

/** How a tagger is learned. */
export interface TaggerPace {
  readonly features: number
  readonly tags: number
  readonly rounds: number
  readonly rate: number
  /** Pull of every weight towards zero. */
  readonly decay: number
  /** How often a feature is left out of a lesson. */
  readonly dropout: number
  readonly chance: Chance
}

/** Learns a conditional random field over a chain of tags by AdaGrad. */
export function learnTagger(lessons: readonly TaggerLesson[], pace: TaggerPace): LearnedTagger {
  const learner = new Learner(pace)
  for (let round = 0; round < pace.rounds; round++)
    for (const lesson of shuffled(lessons, pace.chance)) learner.learn(lesson)
  return learner.learned
}

/** The scores of a lesson's words under the weights. */
function scoresOf(
  { starts, features, tags: gold }: TaggerLesson,
  weights: Float32Array,
  tags: number,
): Float64Array {
  const scores = new Float64Array(gold.length * tags)
  for (let i = 0; i < gold.length; i++) {
    const end = starts[i + 1] as number
    for (let f = starts[i] as number; f < end; f++) {
      const row = (features[f] as number) * tags
      for (let t = 0; t < tags; t++)
        scores[i * tags + t] = (scores[i * tags + t] as number) + (weights[row + t] as number)
    }
  }
  return scores
}

// A word whose tags are all this near the truth teaches nothing.
const learnedWell = 2e-3

class Learner {
  readonly learned: LearnedTagger
  readonly #pace: TaggerPace
  readonly #squares: Float32Array
  readonly #pairSquares: Float64Array
  readonly #marginals: Marginals
  readonly #exponentials: Float64Array

  constructor(pace: TaggerPace) {
    const { features, tags } = pace
    this.#pace = pace
    this.learned = {
      weights: new Float32Array(features * tags),
      transitions: new Float64Array(tags * tags),
    }
    this.#squares = new Float32Array(features * tags).fill(1)
    this.#pairSquares = new Float64Array(tags * tags).fill(1)
    this.#marginals = new Marginals(tags)
    this.#exponentials = new Float64Array(tags * tags)
  }

  learn(whole: TaggerLesson): void {
    const { tags } = this.#pace
    const lesson = this.#thinned(whole)
    const count = lesson.tags.length
    const scores = scoresOf(lesson, this.learned.weights, tags)
    const { transitions } = this.learned
    for (let k = 0; k < transitions.length; k++) this.#exponentials[k] = Math.exp(transitions[k] as number)
    this.#marginals.compute(scores, count, this.#exponentials)
    for (let i = 0; i < count; i++) this.#teachWord(lesson, i)
    this.#teachPairs(lesson)
  }

  #thinned(lesson: TaggerLesson): TaggerLesson {
    const { dropout, chance } = this.#pace
    if (dropout === 0) return lesson
    const features: number[] = []
    const starts = [0]
    for (let i = 0; i < lesson.tags.length; i++) {
      for (let f = lesson.starts[i] ?? 0; f < (lesson.starts[i + 1] ?? 0); f++)
        if (chance.next() >= dropout) features.push(lesson.features[f] ?? 0)
      starts.push(features.length)
    }
    return { ...lesson, starts: Uint32Array.from(starts), features: Uint32Array.from(features) }
  }

  #teachWord({ starts, features, tags: gold }: TaggerLesson, i: number): void {
    const { tags, rate, decay } = this.#pace
    const { weights } = this.learned
    const slopes = this.#marginals.tags.slice(i * tags, (i + 1) * tags)
    slopes[gold[i] ?? 0] = (slopes[gold[i] ?? 0] ?? 0) - 1
    if (slopes.every((slope) => Math.abs(slope) < learnedWell)) return
    const end = starts[i + 1] as number
    for (let f = starts[i] as number; f < end; f++) {
      const row = (features[f] as number) * tags
      for (let t = 0; t < tags; t++) {
        const slope = slopes[t] as number
        const cell = row + t
        const weight = weights[cell] as number
        if (Math.abs(slope) < 1e-4 && weight === 0) continue
        const pull = slope + decay * weight
        const square = (this.#squares[cell] as number) + pull * pull
        this.#squares[cell] = square
        weights[cell] = weight - (rate * pull) / Math.sqrt(square)
      }
    }
  }

  #teachPairs({ tags: gold }: TaggerLesson): void {
    const { tags, rate } = this.#pace
    const { pairs } = this.#marginals
    for (let i = 1; i < gold.length; i++) {
      const cell = (gold[i - 1] ?? 0) * tags + (gold[i] ?? 0)
      pairs[cell] = (pairs[cell] ?? 0) - 1
    }
    const { transitions } = this.learned
    for (let k = 0; k < pairs.length; k++) {
      const slope = pairs[k] as number
      const square = (this.#pairSquares[k] as number) + slope * slope
      this.#pairSquares[k] = square
      transitions[k] = (transitions[k] as number) - (rate * slope) / Math.sqrt(square)
    }
  }
}
