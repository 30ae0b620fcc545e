import type { Arena, Matrix } from '../../src/reading/syntax/kernel/arena.ts'
import type { Parameter, ParameterSet } from './parameter.ts'
import type { Segment } from './segment.ts'

/** What one run forward leaves for the run backward. */
interface Run {
  readonly input: Matrix
  /** The part of the input that the highway carries past the cell: N × H, first column. */
  readonly highway: number
  readonly mixed: Matrix
  readonly cells: Matrix
  readonly gates: Matrix
  readonly output: Matrix
}

/**
 * A simple recurrent unit in one direction (Lei et al., EMNLP 2018): candidate u, forget gate f, reset gate r,
 * c = f·c₋₁ + (1−f)·u, h = r·c + (1−r)·x.
 */
export class Recurrence {
  readonly weights: Parameter
  /** Row 0 bias of f, 1 bias of r, 2 and 3 what the last cell adds to them. */
  readonly gate: Parameter
  readonly #set: ParameterSet
  readonly #size: number
  readonly #backward: boolean
  #run: Run | undefined

  constructor(set: ParameterSet, name: string, shape: { inputs: number; size: number; backward: boolean }) {
    const reach = Math.sqrt(3 / shape.inputs)
    this.#set = set
    this.#size = shape.size
    this.#backward = shape.backward
    this.weights = set.add(`${name}.weights`, [shape.inputs, shape.size * 3], reach)
    this.gate = set.add(`${name}.gate`, [4, shape.size], 0.1)
    set.arena.view(this.gate.values).fill(0.5, 0, shape.size)
  }

  /** `highway` is the column of the input from which the highway reads. */
  forward(input: Matrix, highway: number, segments: readonly Segment[]): Matrix {
    const arena = this.#set.arena
    const size = this.#size
    const mixed = arena.matrix(input.rows, size * 3)
    arena.multiply(input, this.weights.values, mixed)
    const cells = arena.matrix(input.rows, size)
    const gates = arena.matrix(input.rows, size * 2)
    const output = arena.matrix(input.rows, size)
    this.#run = { input, highway, mixed, cells, gates, output }
    for (const segment of segments) this.#walk(arena, this.#run, segment)
    return output
  }

  #walk(
    { floats }: Arena,
    { input, highway, mixed, cells, gates, output }: Run,
    { start, length }: Segment,
  ): void {
    const size = this.#size
    const gate = this.gate.values.at
    const step = this.#backward ? -1 : 1
    for (let i = 0, t = this.#backward ? start + length - 1 : start; i < length; i++, t += step) {
      const u = mixed.at + t * size * 3
      const c = cells.at + t * size
      const g = gates.at + t * size * 2
      const x = input.at + t * input.columns + highway
      const h = output.at + t * size
      for (let k = 0; k < size; k++) {
        const last = i === 0 ? 0 : (floats[c - step * size + k] ?? 0)
        const zf =
          (floats[u + size + k] ?? 0) + (floats[gate + k] ?? 0) + (floats[gate + 2 * size + k] ?? 0) * last
        const zr =
          (floats[u + 2 * size + k] ?? 0) +
          (floats[gate + size + k] ?? 0) +
          (floats[gate + 3 * size + k] ?? 0) * last
        const f = 1 / (1 + Math.exp(-zf))
        const r = 1 / (1 + Math.exp(-zr))
        const cell = f * last + (1 - f) * (floats[u + k] ?? 0)
        floats[g + k] = f
        floats[g + size + k] = r
        floats[c + k] = cell
        floats[h + k] = r * cell + (1 - r) * (floats[x + k] ?? 0)
      }
    }
  }

  /** Takes the slope of the output, adds to the weights' gradients and to the slope of the input. */
  backward(slope: Matrix, inputSlope: Matrix, segments: readonly Segment[]): void {
    const run = this.#run
    if (!run) throw new Error('backward before forward')
    const arena = this.#set.arena
    const mixedSlope = arena.matrix(run.mixed.rows, run.mixed.columns)
    const carry = new Float32Array(this.#size)
    for (const segment of segments) {
      carry.fill(0)
      this.#walkBack(arena, run, { slope, inputSlope, mixedSlope, carry, segment })
    }
    arena.multiply(arena.transposed(run.input), mixedSlope, this.weights.gradient)
    arena.multiply(mixedSlope, arena.transposed(this.weights.values), inputSlope)
  }

  #walkBack(
    { floats }: Arena,
    { input, highway, mixed, cells, gates }: Run,
    to: { slope: Matrix; inputSlope: Matrix; mixedSlope: Matrix; carry: Float32Array; segment: Segment },
  ): void {
    const size = this.#size
    const { start, length } = to.segment
    const { carry } = to
    const gate = this.gate.values.at
    const gateSlope = this.gate.gradient.at
    const step = this.#backward ? -1 : 1
    for (let i = length - 1, t = this.#backward ? start : start + length - 1; i >= 0; i--, t -= step) {
      const u = mixed.at + t * size * 3
      const c = cells.at + t * size
      const g = gates.at + t * size * 2
      const x = input.at + t * input.columns + highway
      const dh = to.slope.at + t * size
      const dx = to.inputSlope.at + t * input.columns + highway
      const du = to.mixedSlope.at + t * size * 3
      for (let k = 0; k < size; k++) {
        const last = i === 0 ? 0 : (floats[c - step * size + k] ?? 0)
        const f = floats[g + k] ?? 0
        const r = floats[g + size + k] ?? 0
        const slope = floats[dh + k] ?? 0
        const dc = slope * r + (carry[k] ?? 0)
        floats[dx + k] = (floats[dx + k] ?? 0) + slope * (1 - r)
        const dzr = slope * ((floats[c + k] ?? 0) - (floats[x + k] ?? 0)) * r * (1 - r)
        const dzf = dc * (last - (floats[u + k] ?? 0)) * f * (1 - f)
        floats[du + k] = dc * (1 - f)
        floats[du + size + k] = dzf
        floats[du + 2 * size + k] = dzr
        carry[k] =
          dc * f + dzf * (floats[gate + 2 * size + k] ?? 0) + dzr * (floats[gate + 3 * size + k] ?? 0)
        floats[gateSlope + k] = (floats[gateSlope + k] ?? 0) + dzf
        floats[gateSlope + size + k] = (floats[gateSlope + size + k] ?? 0) + dzr
        floats[gateSlope + 2 * size + k] = (floats[gateSlope + 2 * size + k] ?? 0) + dzf * last
        floats[gateSlope + 3 * size + k] = (floats[gateSlope + 3 * size + k] ?? 0) + dzr * last
      }
    }
  }
}
