import { assemble } from './assembler.ts'
import { multiplyRoutine } from './multiply.ts'
import { recurRoutine } from './recur.ts'

/** A matrix in the arena, row by row. */
export interface Matrix {
  /** Where it begins, in floats. */
  readonly at: number
  /** A multiple of 8. */
  readonly rows: number
  /** A multiple of 8. */
  readonly columns: number
  /** Floats from one row to the next. */
  readonly stride: number
}

/** Some columns of a matrix, as a matrix of their own over the same numbers. */
export function columnsOf(matrix: Matrix, first: number, count: number): Matrix {
  return { ...matrix, at: matrix.at + first, columns: count }
}

/** Some rows of a matrix, as a matrix of their own over the same numbers. */
export function rowsOf(matrix: Matrix, first: number, count: number): Matrix {
  return { ...matrix, at: matrix.at + first * matrix.stride, rows: count }
}

type Multiply = (
  a: number, strideA: number, b: number, strideB: number, c: number, strideC: number,
  rows: number, inner: number, columns: number,
) => void

type Recur = (
  mixed: number, mixedStep: number, input: number, inputStep: number, output: number, outputStep: number,
  gate: number, size: number, length: number,
) => void

/** One direction of a recurrent layer over one sentence; places and steps in floats, steps negative backwards. */
export interface Walk {
  readonly mixed: readonly [at: number, step: number]
  readonly input: readonly [at: number, step: number]
  readonly output: readonly [at: number, step: number]
  readonly gate: number
  readonly size: number
  readonly length: number
}

/** The memory of a network: what is allotted before `mark` stays, what comes after is given back by `reset`. */
export class Arena {
  readonly floats: Float32Array
  readonly #multiply: Multiply
  readonly #recur: Recur
  #next = 16
  #kept = 16

  constructor(megabytes: number) {
    const memory = new WebAssembly.Memory({ initial: megabytes * 16 })
    this.floats = new Float32Array(memory.buffer)
    const module = new WebAssembly.Module(assemble([multiplyRoutine(), recurRoutine()]))
    const { multiply, recur } = new WebAssembly.Instance(module, { host: { memory } }).exports
    this.#multiply = multiply as unknown as Multiply
    this.#recur = recur as unknown as Recur
  }

  /** A matrix of zeros, its sizes rounded up to multiples of 8. */
  matrix(rows: number, columns: number): Matrix {
    const width = Math.ceil(columns / 8) * 8
    const made = { at: this.#next, rows: Math.ceil(rows / 8) * 8, columns: width, stride: width }
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
    this.#multiply(a.at * 4, a.stride * 4, b.at * 4, b.stride * 4, c.at * 4, c.stride * 4, a.rows, a.columns, b.columns)
  }

  /** Walks a simple recurrent unit along a sentence of at least one word. */
  recur({ mixed, input, output, gate, size, length }: Walk): void {
    this.#recur(mixed[0] * 4, mixed[1] * 4, input[0] * 4, input[1] * 4, output[0] * 4, output[1] * 4, gate * 4, size, length)
  }

  transposed(a: Matrix): Matrix {
    const turned = this.matrix(a.columns, a.rows)
    const { floats } = this
    for (let i0 = 0; i0 < a.rows; i0 += 8) {
      for (let j = 0; j < a.columns; j++) {
        const to = turned.at + j * a.rows + i0
        let from = a.at + i0 * a.stride + j
        for (let i = 0; i < 8; i++, from += a.stride) floats[to + i] = floats[from] as number
      }
    }
    return turned
  }
}
