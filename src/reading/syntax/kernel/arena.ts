import { assemble } from './assembler.ts'
import { multiplyRoutine } from './multiply.ts'

/** A matrix in the arena, row by row. */
export interface Matrix {
  /** Where it begins, in floats. */
  readonly at: number
  /** A multiple of 8. */
  readonly rows: number
  /** A multiple of 8. */
  readonly columns: number
}

type Multiply = (
  a: number, strideA: number, b: number, strideB: number, c: number, strideC: number,
  rows: number, inner: number, columns: number,
) => void

/** The memory of a network: what is allotted before `mark` stays, what comes after is given back by `reset`. */
export class Arena {
  readonly floats: Float32Array
  readonly #multiply: Multiply
  #next = 16
  #kept = 16

  constructor(megabytes: number) {
    const memory = new WebAssembly.Memory({ initial: megabytes * 16 })
    this.floats = new Float32Array(memory.buffer)
    const module = new WebAssembly.Module(assemble([multiplyRoutine()]))
    const { multiply } = new WebAssembly.Instance(module, { host: { memory } }).exports
    this.#multiply = multiply as unknown as Multiply
  }

  /** A matrix of zeros, its sizes rounded up to multiples of 8. */
  matrix(rows: number, columns: number): Matrix {
    const made = { at: this.#next, rows: Math.ceil(rows / 8) * 8, columns: Math.ceil(columns / 8) * 8 }
    this.#next += made.rows * made.columns
    if (this.#next > this.floats.length) throw new Error(`arena of ${this.floats.length} floats is full: give it more megabytes`)
    this.floats.fill(0, made.at, this.#next)
    return made
  }

  mark(): void {
    this.#kept = this.#next
  }

  reset(): void {
    this.#next = this.#kept
  }

  view(matrix: Matrix): Float32Array {
    return this.floats.subarray(matrix.at, matrix.at + matrix.rows * matrix.columns)
  }

  /** C += A · B. */
  multiply(a: Matrix, b: Matrix, c: Matrix): void {
    if (a.columns !== b.rows || a.rows !== c.rows || b.columns !== c.columns) {
      throw new Error(`shapes do not fit: ${a.rows}×${a.columns} · ${b.rows}×${b.columns} → ${c.rows}×${c.columns}`)
    }
    this.#multiply(a.at * 4, a.columns * 4, b.at * 4, b.columns * 4, c.at * 4, c.columns * 4, a.rows, a.columns, b.columns)
  }

  transposed(a: Matrix): Matrix {
    const turned = this.matrix(a.columns, a.rows)
    const { floats } = this
    for (let i0 = 0; i0 < a.rows; i0 += 8) {
      for (let j = 0; j < a.columns; j++) {
        const to = turned.at + j * a.rows + i0
        let from = a.at + i0 * a.columns + j
        for (let i = 0; i < 8; i++, from += a.columns) floats[to + i] = floats[from] as number
      }
    }
    return turned
  }
}
