import type { Arena, Matrix } from '../../src/reading/syntax/kernel/arena.ts'
import type { Chance } from './random.ts'

/** A matrix that training changes, with its gradient and Adam's two running means. */
export interface Parameter {
  readonly name: string
  readonly values: Matrix
  readonly gradient: Matrix
  readonly first: Float32Array
  readonly second: Float32Array
}

/** All the parameters of a network. */
export class ParameterSet {
  readonly arena: Arena
  readonly all: Parameter[] = []
  readonly #chance: Chance
  #step = 0

  constructor(arena: Arena, chance: Chance) {
    this.arena = arena
    this.#chance = chance
  }

  /** A new parameter, filled evenly between `-reach` and `reach`. */
  add(name: string, [rows, columns]: readonly [number, number], reach: number): Parameter {
    const values = this.arena.matrix(rows, columns)
    const size = values.rows * values.columns
    const view = this.arena.view(values)
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) view[i * values.columns + j] = (this.#chance.next() * 2 - 1) * reach
    }
    const gradient = this.arena.matrix(rows, columns)
    const made = { name, values, gradient, first: new Float32Array(size), second: new Float32Array(size) }
    this.all.push(made)
    return made
  }

  /** One step of Adam; gradients over `clip` in norm are shortened; they are zero afterwards. */
  update(rate: number, clip = 5): void {
    this.#step++
    let square = 0
    for (const { gradient } of this.all) for (const g of this.arena.view(gradient)) square += g * g
    const scale = Math.min(1, clip / (Math.sqrt(square) + 1e-9))
    for (const parameter of this.all) this.#updateOne(parameter, rate, scale)
  }

  #updateOne({ values, gradient, first, second }: Parameter, rate: number, scale: number): void {
    const w = this.arena.view(values)
    const g = this.arena.view(gradient)
    const [keep1, keep2] = [0.9, 0.98]
    const pace = (rate * Math.sqrt(1 - keep2 ** this.#step)) / (1 - keep1 ** this.#step)
    for (let i = 0; i < w.length; i++) {
      const slope = (g[i] ?? 0) * scale
      const m = keep1 * (first[i] ?? 0) + (1 - keep1) * slope
      const v = keep2 * (second[i] ?? 0) + (1 - keep2) * slope * slope
      first[i] = m
      second[i] = v
      w[i] = (w[i] ?? 0) - (pace * m) / (Math.sqrt(v) + 1e-8)
    }
    g.fill(0)
  }
}
