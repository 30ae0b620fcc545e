import type { Matrix } from '../src/reading/syntax/kernel/arena.ts'
import { Dense } from './network/dense.ts'
import type { Batch, Encoder } from './network/encoder.ts'
import { makeBatch } from './network/make-batch.ts'
import type { ParameterSet } from './network/parameter.ts'
import type { Chance } from './network/random.ts'
import { Table } from './network/table.ts'

/** What the lower layers learn from: sentences as table rows, and each word's number among those to be guessed. */
export interface RawSentence {
  readonly rows: readonly (readonly number[])[]
  /** -1 for a word that is not guessed. */
  readonly targets: readonly number[]
}

export interface PretrainOptions {
  readonly words: number
  readonly counts: Float64Array
  readonly rate: number
  readonly chance: Chance
  readonly log: (line: string) => void
}

const negatives = 1024
const guessWidth = 96

/**
 * Teaches the layers whose directions are apart to guess each word from the words before it and the words after it
 * (Baevski et al., EMNLP 2019), by sampled softmax over as many wrong words as `negatives`.
 */
export function pretrain(
  { encoder, set, table }: { encoder: Encoder; set: ParameterSet; table: Table },
  next: () => RawSentence | undefined,
  options: PretrainOptions,
): void {
  const { chance } = options
  const size = encoder.shape.size
  const guess = new Dense(set, 'guess', { inputs: size * 2, outputs: guessWidth, cut: false })
  const outputs = new Table([options.counts.length, guessWidth], chance, 0.05)
  set.arena.mark()
  const sampler = makeSampler(options.counts, chance)
  let done = 0
  let [loss, seen] = [0, 0]
  let printed = 0
  const started = performance.now()
  while (done < options.words) {
    const sentences: RawSentence[] = []
    for (let held = 0; held < 1000; ) {
      const sentence = next()
      if (!sentence) break
      sentences.push(sentence)
      held += sentence.rows.length
      done += sentence.rows.length
    }
    if (sentences.length === 0) break
    const rate = options.rate * Math.min(1, done / 100_000) * (1 - 0.95 * Math.min(1, done / options.words))
    const result = learnBatch({ encoder, set, guess, outputs, sampler }, sentences, chance)
    loss += result.loss
    seen += result.count
    set.update(rate)
    table.update(rate)
    outputs.update(rate)
    if (done - printed >= 250_000) {
      options.log(
        `${done} words, loss ${(loss / seen).toFixed(3)}, ${Math.round(done / ((performance.now() - started) / 1000))} words/s`,
      )
      printed = done
      ;[loss, seen] = [0, 0]
    }
  }
}

interface Sampler {
  draw(): number
  /** Logarithm of how often a word is among the negatives. */
  readonly logRate: Float64Array
}

function makeSampler(counts: Float64Array, chance: Chance): Sampler {
  const powers = counts.map((count) => count ** 0.75)
  const total = powers.reduce((sum, power) => sum + power, 0)
  const table = new Int32Array(1 << 20)
  let filled = 0
  let sum = 0
  powers.forEach((power, word) => {
    sum += power
    while (filled < table.length && filled < (sum / total) * table.length) table[filled++] = word
  })
  return {
    draw: () => table[chance.below(table.length)] ?? 0,
    logRate: powers.map((power) => Math.log((negatives * power) / total)),
  }
}

function learnBatch(
  net: { encoder: Encoder; set: ParameterSet; guess: Dense; outputs: Table; sampler: Sampler },
  sentences: readonly RawSentence[],
  chance: Chance,
): { loss: number; count: number } {
  const { encoder, set, guess, outputs, sampler } = net
  const { arena } = set
  const { floats } = arena
  arena.reset()
  const size = encoder.shape.size
  const batch = makeBatch(
    sentences.map(({ rows }) => rows),
    0.1,
    chance,
  )
  const [forward, backward] = encoder.forward(batch, { upTo: encoder.shape.apart, dropout: 0.1, chance })
  const context = arena.matrix(batch.rows, size * 2)
  const targets = new Int32Array(batch.rows).fill(-1)
  batch.segments.forEach(({ start, length }, s) => {
    for (let t = 1; t < length; t++) {
      targets[start + t] = sentences[s]?.targets[t - 1] ?? -1
      const to = context.at + (start + t) * size * 2
      floats.copyWithin(to, forward.at + (start + t - 1) * size, forward.at + (start + t) * size)
      if (t + 1 < length)
        floats.copyWithin(
          to + size,
          backward.at + (start + t + 1) * size,
          backward.at + (start + t + 2) * size,
        )
    }
  })
  const guessed = guess.forward(context)
  const guessSlope = arena.matrix(guessed.rows, guessed.columns)
  const result = sampledSoftmax({ arena, outputs, sampler }, { guessed, guessSlope, targets })
  const contextSlope = arena.matrix(context.rows, context.columns)
  guess.backward(guessSlope, contextSlope)
  encoder.backward(batch, shiftedBack(net.set, batch, { contextSlope, size }))
  return result
}

function shiftedBack(
  { arena }: ParameterSet,
  batch: Batch,
  { contextSlope, size }: { contextSlope: Matrix; size: number },
): [Matrix, Matrix] {
  const { floats } = arena
  const slopes: [Matrix, Matrix] = [arena.matrix(batch.rows, size), arena.matrix(batch.rows, size)]
  for (const { start, length } of batch.segments) {
    for (let t = 1; t < length; t++) {
      const from = contextSlope.at + (start + t) * size * 2
      floats.copyWithin(slopes[0].at + (start + t - 1) * size, from, from + size)
      if (t + 1 < length)
        floats.copyWithin(slopes[1].at + (start + t + 1) * size, from + size, from + size * 2)
    }
  }
  return slopes
}

function sampledSoftmax(
  { arena, outputs, sampler }: { arena: ParameterSet['arena']; outputs: Table; sampler: Sampler },
  { guessed, guessSlope, targets }: { guessed: Matrix; guessSlope: Matrix; targets: Int32Array },
): { loss: number; count: number } {
  const { floats } = arena
  const drawn = Int32Array.from({ length: negatives }, () => sampler.draw())
  const wrong = arena.matrix(negatives, guessWidth)
  drawn.forEach((word, n) => outputs.read(word, floats, wrong.at + n * guessWidth))
  const scores = arena.matrix(guessed.rows, negatives)
  arena.multiply(guessed, arena.transposed(wrong), scores)
  const count = targets.reduce((sum, target) => sum + (target >= 0 ? 1 : 0), 0)
  const right = arena.matrix(1, guessWidth)
  const rightSlope = new Float32Array(guessWidth)
  const logRates = Float32Array.from(drawn, (word) => sampler.logRate[word] ?? 0)
  let loss = 0
  for (let t = 0; t < targets.length; t++) {
    const target = targets[t] ?? 0
    const row = scores.at + t * negatives
    if (target < 0) {
      floats.fill(0, row, row + negatives)
      continue
    }
    floats.fill(0, right.at, right.at + guessWidth)
    outputs.read(target, floats, right.at)
    const from = guessed.at + t * guessWidth
    let own = -(sampler.logRate[target] ?? 0)
    for (let k = 0; k < guessWidth; k++) own += (floats[from + k] ?? 0) * (floats[right.at + k] ?? 0)
    let most = own
    for (let n = 0; n < negatives; n++) {
      const score = drawn[n] === target ? -1e9 : (floats[row + n] ?? 0) - (logRates[n] ?? 0)
      floats[row + n] = score
      if (score > most) most = score
    }
    const ownPower = Math.exp(own - most)
    let total = ownPower
    for (let n = 0; n < negatives; n++) {
      const power = Math.exp((floats[row + n] ?? 0) - most)
      floats[row + n] = power
      total += power
    }
    const scale = 1 / (total * count)
    for (let n = 0; n < negatives; n++) floats[row + n] = (floats[row + n] ?? 0) * scale
    const slope = ownPower * scale - 1 / count
    loss -= Math.log(Math.max(ownPower / total, 1e-12))
    for (let k = 0; k < guessWidth; k++) {
      rightSlope[k] = (floats[from + k] ?? 0) * slope
      floats[guessSlope.at + t * guessWidth + k] = (floats[right.at + k] ?? 0) * slope
    }
    outputs.learn(target, rightSlope, 0)
  }
  arena.multiply(scores, wrong, guessSlope)
  const wrongSlope = arena.matrix(negatives, guessWidth)
  arena.multiply(arena.transposed(scores), guessed, wrongSlope)
  drawn.forEach((word, n) => outputs.learn(word, floats, wrongSlope.at + n * guessWidth))
  return { loss, count }
}
