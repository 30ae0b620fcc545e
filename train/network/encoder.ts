import type { Arena, Matrix } from '../../src/reading/syntax/kernel/arena.ts'
import type { ParameterSet } from './parameter.ts'
import type { Chance } from './random.ts'
import { Recurrence } from './recurrence.ts'
import type { Segment } from './segment.ts'
import type { Table } from './table.ts'

/** Sizes of the encoder. */
export interface EncoderShape {
  /** Width of a word's vector and of each direction. */
  readonly size: number
  /** Layers whose two directions know nothing of each other: those that are trained on raw text first. */
  readonly apart: number
  /** Layers above them, each direction of which reads both. */
  readonly joined: number
}

/** Sentences side by side: for each row, the rows of the word table that make its word. */
export interface Batch {
  readonly rows: number
  readonly segments: readonly Segment[]
  /** Per matrix row; empty for padding. */
  readonly words: readonly (readonly number[])[]
}

interface LayerRun {
  readonly masks: readonly [Matrix, Matrix] | null
  readonly outputs: readonly [Matrix, Matrix]
}

/** Turns words into vectors that know their sentence. */
export class Encoder {
  readonly shape: EncoderShape
  readonly #set: ParameterSet
  readonly #table: Table
  readonly #layers: (readonly [Recurrence, Recurrence])[]
  #runs: LayerRun[] = []
  #input: Matrix | undefined

  constructor(set: ParameterSet, table: Table, shape: EncoderShape) {
    this.shape = shape
    this.#set = set
    this.#table = table
    const size = shape.size
    this.#layers = Array.from({ length: shape.apart + shape.joined }, (_, layer) => {
      const inputs = layer < shape.apart ? size : size * 2
      const make = (backward: boolean): Recurrence =>
        new Recurrence(set, `encoder.${layer}.${backward ? 'backward' : 'forward'}`, {
          inputs,
          size,
          backward,
        })
      return [make(false), make(true)]
    })
  }

  /** The two directions' outputs of layer `upTo`; `dropout` is the share of values set to zero. */
  forward(
    batch: Batch,
    options: { upTo: number; dropout: number; chance: Chance },
  ): readonly [Matrix, Matrix] {
    const arena = this.#set.arena
    const size = this.shape.size
    const input = arena.matrix(batch.rows, size)
    batch.words.forEach((rows, t) => {
      for (const row of rows) this.#table.read(row, arena.floats, input.at + t * size)
    })
    this.#input = input
    this.#runs = []
    let current: readonly [Matrix, Matrix] = [input, input]
    for (let layer = 0; layer < options.upTo; layer++) {
      const masks = options.dropout > 0 ? this.#drop(current, batch, options) : null
      const cells = this.#layers[layer]
      if (!cells) break
      const joined = layer >= this.shape.apart
      const inputs = joined ? concatenated(arena, current) : null
      const outputs: [Matrix, Matrix] = [
        cells[0].forward(inputs ?? current[0], 0, batch.segments),
        cells[1].forward(inputs ?? current[1], joined ? size : 0, batch.segments),
      ]
      this.#runs.push({ masks, outputs })
      current = outputs
    }
    return current
  }

  /** Multiplies both matrices by a mask that is the same all along a sentence. */
  #drop(
    [left, right]: readonly [Matrix, Matrix],
    { segments }: Batch,
    { dropout, chance }: { dropout: number; chance: Chance },
  ): [Matrix, Matrix] {
    const make = (matrix: Matrix): Matrix => {
      const mask = this.#set.arena.matrix(matrix.rows, matrix.columns)
      applyMask(this.#set.arena, { matrix, mask }, { segments, dropout, chance })
      return mask
    }
    const first = make(left)
    return left === right ? [first, first] : [first, make(right)]
  }

  /** Takes the slopes of the two outputs down to the word table. */
  backward(batch: Batch, slopes: readonly [Matrix, Matrix]): void {
    const arena = this.#set.arena
    const size = this.shape.size
    let current = slopes
    for (let layer = this.#runs.length - 1; layer >= 0; layer--) {
      const cells = this.#layers[layer]
      const run = this.#runs[layer]
      if (!cells || !run) break
      const joined = layer >= this.shape.apart
      const rows = batch.rows
      const same = layer === 0
      const left = arena.matrix(rows, joined ? size * 2 : size)
      const right = joined || same ? left : arena.matrix(rows, size)
      cells[0].backward(current[0], left, batch.segments)
      cells[1].backward(current[1], right, batch.segments)
      current = joined ? divided(arena, left) : [left, right]
      if (run.masks) {
        multiplyInto(arena, current[0], run.masks[0])
        if (!same) multiplyInto(arena, current[1], run.masks[1])
      }
    }
    const input = this.#input
    if (!input) return
    batch.words.forEach((list, t) => {
      for (const row of list) this.#table.learn(row, arena.floats, current[0].at + t * size)
    })
  }
}

function concatenated(arena: Arena, [left, right]: readonly [Matrix, Matrix]): Matrix {
  const both = arena.matrix(left.rows, left.columns * 2)
  const { floats } = arena
  for (let t = 0; t < left.rows; t++) {
    const to = both.at + t * both.columns
    floats.copyWithin(to, left.at + t * left.columns, left.at + (t + 1) * left.columns)
    floats.copyWithin(to + left.columns, right.at + t * left.columns, right.at + (t + 1) * left.columns)
  }
  return both
}

function divided(arena: Arena, both: Matrix): [Matrix, Matrix] {
  const half = both.columns / 2
  const { floats } = arena
  const [left, right] = [arena.matrix(both.rows, half), arena.matrix(both.rows, half)]
  for (let t = 0; t < both.rows; t++) {
    const from = both.at + t * both.columns
    floats.copyWithin(left.at + t * half, from, from + half)
    floats.copyWithin(right.at + t * half, from + half, from + both.columns)
  }
  return [left, right]
}

/** Fills the mask with 0 and 1/(1−dropout), one row a sentence, and multiplies the matrix by it. */
export function applyMask(
  arena: Arena,
  { matrix, mask }: { matrix: Matrix; mask: Matrix },
  { segments, dropout, chance }: { segments: readonly Segment[]; dropout: number; chance: Chance },
): void {
  const { floats } = arena
  const columns = matrix.columns
  const kept = 1 / (1 - dropout)
  for (const { start, length } of segments) {
    const first = mask.at + start * columns
    for (let k = 0; k < columns; k++) floats[first + k] = chance.next() < dropout ? 0 : kept
    for (let t = 1; t < length; t++) floats.copyWithin(first + t * columns, first, first + columns)
  }
  multiplyInto(arena, matrix, mask)
}

/** a ← a ∘ b, element by element. */
export function multiplyInto({ floats }: Arena, a: Matrix, b: Matrix): void {
  const size = a.rows * a.columns
  for (let i = 0; i < size; i++) floats[a.at + i] = (floats[a.at + i] ?? 0) * (floats[b.at + i] ?? 0)
}
