import type { Arena, Matrix } from '../../src/reading/syntax/kernel/arena.ts'
import type { Parameter, ParameterSet } from './parameter.ts'

/** y = x · W + b, where wanted cut off below zero. */
export class Dense {
  readonly weights: Parameter
  readonly bias: Parameter
  readonly #arena: Arena
  readonly #cut: boolean
  #input: Matrix | undefined
  #output: Matrix | undefined

  constructor(set: ParameterSet, name: string, shape: { inputs: number; outputs: number; cut: boolean }) {
    this.#arena = set.arena
    this.#cut = shape.cut
    this.weights = set.add(
      `${name}.weights`,
      [shape.inputs, shape.outputs],
      Math.sqrt((shape.cut ? 6 : 3) / shape.inputs),
    )
    this.bias = set.add(`${name}.bias`, [1, shape.outputs], 0)
  }

  forward(input: Matrix): Matrix {
    const arena = this.#arena
    const output = arena.matrix(input.rows, this.weights.values.columns)
    const { floats } = arena
    const { columns } = output
    const bias = this.bias.values.at
    for (let t = 0; t < output.rows; t++) floats.copyWithin(output.at + t * columns, bias, bias + columns)
    arena.multiply(input, this.weights.values, output)
    if (this.#cut) {
      const end = output.at + output.rows * columns
      for (let i = output.at; i < end; i++) if ((floats[i] ?? 0) < 0) floats[i] = 0
    }
    this.#input = input
    this.#output = output
    return output
  }

  /** Changes `slope` where the output was cut off; adds to `inputSlope`. */
  backward(slope: Matrix, inputSlope: Matrix): void {
    const input = this.#input
    const output = this.#output
    if (!input || !output) throw new Error('backward before forward')
    const arena = this.#arena
    const { floats } = arena
    const { columns } = slope
    if (this.#cut) {
      const size = slope.rows * columns
      for (let i = 0; i < size; i++) if (floats[output.at + i] === 0) floats[slope.at + i] = 0
    }
    const bias = this.bias.gradient.at
    for (let t = 0; t < slope.rows; t++) {
      const from = slope.at + t * columns
      for (let k = 0; k < columns; k++) floats[bias + k] = (floats[bias + k] ?? 0) + (floats[from + k] ?? 0)
    }
    arena.multiply(arena.transposed(input), slope, this.weights.gradient)
    arena.multiply(slope, arena.transposed(this.weights.values), inputSlope)
  }
}

/**
 * Turns the scores of one row into the slope of the loss −log p(gold), times `weight`, and returns the loss.
 * `skip` is an index that can't be chosen, or -1.
 */
export function softmaxSlope(
  floats: Float32Array,
  { scores, slope, count }: { scores: number; slope: number; count: number },
  { gold, weight, skip }: { gold: number; weight: number; skip: number },
): number {
  let most = -Infinity
  for (let k = 0; k < count; k++)
    if (k !== skip && (floats[scores + k] ?? 0) > most) most = floats[scores + k] ?? 0
  let total = 0
  for (let k = 0; k < count; k++) {
    const p = k === skip ? 0 : Math.exp((floats[scores + k] ?? 0) - most)
    floats[slope + k] = p
    total += p
  }
  for (let k = 0; k < count; k++) floats[slope + k] = ((floats[slope + k] ?? 0) / total) * weight
  const p = (floats[slope + gold] ?? 0) / weight
  floats[slope + gold] = (floats[slope + gold] ?? 0) - weight
  return -Math.log(Math.max(p, 1e-12)) * weight
}
