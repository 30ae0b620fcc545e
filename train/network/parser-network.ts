import { type Matrix, rowsOf } from '../../src/reading/syntax/kernel/arena.ts'
import { distanceCount, distanceStep } from '../../src/reading/syntax/words/distance.ts'
import { Dense, softmaxSlope } from './dense.ts'
import { applyMask, type Batch, type Encoder, multiplyInto } from './encoder.ts'
import type { Parameter, ParameterSet } from './parameter.ts'
import type { Chance } from './random.ts'

/** Sizes of what stands on the encoder. */
export interface HeadShape {
  readonly tags: number
  readonly labels: number
  readonly tagWidth: number
  readonly arcWidth: number
  readonly labelWidth: number
}

/** What is right, per matrix row of a batch; -1 where there is nothing to learn. */
export interface Gold {
  readonly tags: Int32Array
  /** Row of the head within its sentence: 0 is the root. */
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/** Tags, arcs and labels over one encoder, learned together. */
export class ParserNetwork {
  readonly shape: HeadShape
  readonly encoder: Encoder
  readonly #set: ParameterSet
  readonly #tagHidden: Dense
  readonly #tags: Dense
  readonly #arcWord: Dense
  readonly #arcHead: Dense
  readonly #arcMix: Dense
  readonly #distance: Parameter
  readonly #labelWord: Dense
  readonly #labelHead: Dense
  readonly #labels: Dense

  constructor(set: ParameterSet, encoder: Encoder, shape: HeadShape) {
    this.shape = shape
    this.encoder = encoder
    this.#set = set
    const inputs = encoder.shape.size * 2
    this.#tagHidden = new Dense(set, 'tag.hidden', { inputs, outputs: shape.tagWidth, cut: true })
    this.#tags = new Dense(set, 'tag.scores', { inputs: shape.tagWidth, outputs: shape.tags, cut: false })
    this.#arcWord = new Dense(set, 'arc.word', { inputs, outputs: shape.arcWidth, cut: true })
    this.#arcHead = new Dense(set, 'arc.head', { inputs, outputs: shape.arcWidth, cut: true })
    this.#arcMix = new Dense(set, 'arc.mix', { inputs: shape.arcWidth, outputs: shape.arcWidth, cut: false })
    this.#distance = set.add('arc.distance', [1, distanceCount], 0)
    this.#labelWord = new Dense(set, 'label.word', { inputs, outputs: shape.labelWidth, cut: false })
    this.#labelHead = new Dense(set, 'label.head', { inputs, outputs: shape.labelWidth, cut: false })
    this.#labels = new Dense(set, 'label.scores', {
      inputs: shape.labelWidth,
      outputs: shape.labels,
      cut: false,
    })
  }

  /** One step forward and backward over a batch; returns the loss a word. */
  learn(batch: Batch, gold: Gold, options: { dropout: number; chance: Chance }): number {
    const arena = this.#set.arena
    arena.reset()
    const { apart, joined, size } = this.encoder.shape
    const outputs = this.encoder.forward(batch, { ...options, upTo: apart + joined })
    const top = arena.matrix(batch.rows, size * 2)
    for (let t = 0; t < batch.rows; t++) {
      arena.floats.copyWithin(top.at + t * size * 2, outputs[0].at + t * size, outputs[0].at + (t + 1) * size)
      arena.floats.copyWithin(
        top.at + t * size * 2 + size,
        outputs[1].at + t * size,
        outputs[1].at + (t + 1) * size,
      )
    }
    const mask = arena.matrix(top.rows, top.columns)
    applyMask(arena, { matrix: top, mask }, { ...options, segments: batch.segments })
    const slope = arena.matrix(top.rows, top.columns)
    const words = gold.tags.reduce((sum, tag) => sum + (tag >= 0 ? 1 : 0), 0)
    const loss =
      this.#learnTags(top, slope, gold, words) +
      this.#learnArcs(top, slope, { batch, gold, words }) +
      this.#learnLabels(top, slope, { batch, gold, words })
    multiplyInto(arena, slope, mask)
    const [left, right] = [arena.matrix(batch.rows, size), arena.matrix(batch.rows, size)]
    for (let t = 0; t < batch.rows; t++) {
      arena.floats.copyWithin(left.at + t * size, slope.at + t * size * 2, slope.at + t * size * 2 + size)
      arena.floats.copyWithin(
        right.at + t * size,
        slope.at + t * size * 2 + size,
        slope.at + (t + 1) * size * 2,
      )
    }
    this.encoder.backward(batch, [left, right])
    return loss
  }

  #learnTags(top: Matrix, slope: Matrix, gold: Gold, words: number): number {
    const arena = this.#set.arena
    const hidden = this.#tagHidden.forward(top)
    const scores = this.#tags.forward(hidden)
    const scoreSlope = arena.matrix(scores.rows, scores.columns)
    let loss = 0
    gold.tags.forEach((tag, t) => {
      if (tag < 0) return
      const place = {
        scores: scores.at + t * scores.columns,
        slope: scoreSlope.at + t * scores.columns,
        count: this.shape.tags,
      }
      loss += softmaxSlope(arena.floats, place, { gold: tag, weight: 1 / words, skip: -1 })
    })
    const hiddenSlope = arena.matrix(hidden.rows, hidden.columns)
    this.#tags.backward(scoreSlope, hiddenSlope)
    this.#tagHidden.backward(hiddenSlope, slope)
    return loss
  }

  #learnArcs(
    top: Matrix,
    slope: Matrix,
    { batch, gold, words }: { batch: Batch; gold: Gold; words: number },
  ): number {
    const arena = this.#set.arena
    const { floats } = arena
    const word = this.#arcWord.forward(top)
    const mixed = this.#arcMix.forward(word)
    const head = this.#arcHead.forward(top)
    const mixedSlope = arena.matrix(mixed.rows, mixed.columns)
    const headSlope = arena.matrix(head.rows, head.columns)
    const [distance, distanceSlope] = [this.#distance.values.at, this.#distance.gradient.at]
    let loss = 0
    for (const { start, length } of batch.segments) {
      const rows = Math.ceil(length / 8) * 8
      const heads = rowsOf(head, start, rows)
      const scores = arena.matrix(rows, rows)
      arena.multiply(rowsOf(mixed, start, rows), arena.transposed(heads), scores)
      const scoreSlope = arena.matrix(rows, rows)
      for (let d = 1; d < length; d++) {
        const right = gold.heads[start + d] ?? 0
        if (right < 0) continue
        const at = scores.at + d * rows
        const to = scoreSlope.at + d * rows
        for (let h = 0; h < length; h++)
          floats[at + h] = (floats[at + h] ?? 0) + (floats[distance + distanceStep(h - d)] ?? 0)
        loss += softmaxSlope(
          floats,
          { scores: at, slope: to, count: length },
          { gold: right, weight: 1 / words, skip: d },
        )
        for (let h = 0; h < length; h++) {
          const step = distanceSlope + distanceStep(h - d)
          floats[step] = (floats[step] ?? 0) + (floats[to + h] ?? 0)
        }
      }
      arena.multiply(scoreSlope, heads, rowsOf(mixedSlope, start, rows))
      arena.multiply(arena.transposed(scoreSlope), rowsOf(mixed, start, rows), rowsOf(headSlope, start, rows))
    }
    const wordSlope = arena.matrix(word.rows, word.columns)
    this.#arcMix.backward(mixedSlope, wordSlope)
    this.#arcWord.backward(wordSlope, slope)
    this.#arcHead.backward(headSlope, slope)
    return loss
  }

  #learnLabels(
    top: Matrix,
    slope: Matrix,
    { batch, gold, words }: { batch: Batch; gold: Gold; words: number },
  ): number {
    const arena = this.#set.arena
    const { floats } = arena
    const word = this.#labelWord.forward(top)
    const head = this.#labelHead.forward(top)
    const width = word.columns
    const hidden = arena.matrix(word.rows, width)
    const headRows = new Int32Array(word.rows).fill(-1)
    for (const { start, length } of batch.segments) {
      for (let d = 1; d < length; d++) {
        if ((gold.heads[start + d] ?? 0) < 0) continue
        const h = start + (gold.heads[start + d] ?? 0)
        headRows[start + d] = h
        const [to, a, b] = [
          hidden.at + (start + d) * width,
          word.at + (start + d) * width,
          head.at + h * width,
        ]
        for (let k = 0; k < width; k++)
          floats[to + k] = Math.max(0, (floats[a + k] ?? 0) + (floats[b + k] ?? 0))
      }
    }
    const scores = this.#labels.forward(hidden)
    const scoreSlope = arena.matrix(scores.rows, scores.columns)
    let loss = 0
    gold.labels.forEach((label, t) => {
      if (label < 0 || (headRows[t] ?? 0) < 0) return
      const place = {
        scores: scores.at + t * scores.columns,
        slope: scoreSlope.at + t * scores.columns,
        count: this.shape.labels,
      }
      loss += softmaxSlope(floats, place, { gold: label, weight: 1 / words, skip: -1 })
    })
    const hiddenSlope = arena.matrix(hidden.rows, width)
    this.#labels.backward(scoreSlope, hiddenSlope)
    const headSlope = arena.matrix(head.rows, width)
    for (let t = 0; t < hidden.rows; t++) {
      const h = headRows[t] ?? 0
      for (let k = 0; k < width; k++) {
        const i = hiddenSlope.at + t * width + k
        if (floats[hidden.at + t * width + k] === 0) floats[i] = 0
        if (h >= 0)
          floats[headSlope.at + h * width + k] =
            (floats[headSlope.at + h * width + k] ?? 0) + (floats[i] ?? 0)
      }
    }
    this.#labelWord.backward(hiddenSlope, slope)
    this.#labelHead.backward(headSlope, slope)
    return loss
  }
}
