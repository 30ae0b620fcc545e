import { assemble } from './assembler.ts'
import { bestColumns } from './best-columns.ts'
import { floatProduct } from './float-product.ts'
import { gather } from './gather.ts'
import { narrow } from './narrow.ts'
import { rectify } from './rectify.ts'
import { recur } from './recur.ts'
import { wholeProduct } from './whole-product.ts'

/** A matrix in the arena, row by row. */
export interface Matrix {
  /** Where it begins, in floats. */
  readonly at: number
  /** A multiple of 4. */
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

type Routine = (...places: number[]) => void

/** A matrix of weights as whole numbers, packed for `multiplyWhole`. */
export interface PackedMatrix {
  /** Where it begins, in floats. */
  readonly at: number
  readonly rows: number
  readonly columns: number
  /** Place of the number that makes a product of whole numbers a float again. */
  readonly scale: number
  /** Place of what is added to each row of a product. */
  readonly bias: number
}

/** A matrix as whole numbers of 16 bits, four rows woven together by twos, for `multiplyWhole`. */
export interface WholeMatrix {
  /** Where it begins, in numbers of 16 bits. */
  readonly at: number
  readonly rows: number
  /** How many columns there are from here to the end of the row. */
  readonly columns: number
  /** Numbers from four rows to the next four. */
  readonly block: number
}

/** The columns of a matrix of whole numbers from an even one onwards. */
export function wholeColumnsFrom(matrix: WholeMatrix, first: number): WholeMatrix {
  return { ...matrix, at: matrix.at + first * 4, columns: matrix.columns - first }
}

/** What a float is multiplied by to become a whole number: values within ±16 are kept. */
const fineness = 256

/** The largest whole number among packed weights: 4095 · 2047 · 250 stays below 2³¹. */
const largestWeight = 2047

/** One direction of a recurrent layer over one sentence; places and steps in floats, steps negative backwards. */
export interface Walk {
  readonly mixed: readonly [at: number, step: number]
  readonly input: readonly [at: number, step: number]
  readonly output: readonly [at: number, step: number]
  readonly gate: number
  /** The cells before the first word. */
  readonly cells: number
  readonly size: number
  readonly length: number
}

/** The memory of a network: what is allotted before `mark` stays, what comes after is given back by `reset`. */
export class Arena {
  readonly floats: Float32Array
  readonly #routines: Readonly<Record<string, Routine>>
  readonly #whole: Int16Array
  readonly #integers: Int32Array
  #next = 16
  #kept = 16

  constructor(megabytes: number) {
    const memory = new WebAssembly.Memory({ initial: megabytes * 16 })
    this.floats = new Float32Array(memory.buffer)
    const module = new WebAssembly.Module(
      assemble([floatProduct, wholeProduct, narrow, recur, rectify, gather, bestColumns]),
    )
    // The module's exports are the routines it was assembled of.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    this.#routines = new WebAssembly.Instance(module, { host: { memory } }).exports as Record<string, Routine>
    this.#whole = new Int16Array(memory.buffer)
    this.#integers = new Int32Array(memory.buffer)
    this.floats[0] = fineness
  }

  #run(name: string, parameters: readonly number[]): void {
    this.#routines[name]?.(...parameters)
  }

  /** A matrix of zeros, its rows rounded up to a multiple of 4 and its columns to one of 8. */
  matrix(rows: number, columns: number): Matrix {
    const made = this.scratch(rows, columns)
    this.floats.fill(0, made.at, this.#next)
    return made
  }

  /** A matrix of whatever stood there, for what is written before it is read. */
  scratch(rows: number, columns: number): Matrix {
    const width = Math.ceil(columns / 8) * 8
    const made = { at: this.#next, rows: Math.ceil(rows / 4) * 4, columns: width, stride: width }
    this.#next += made.rows * made.columns
    if (this.#next > this.floats.length)
      throw new Error(`arena of ${this.floats.length} floats is full: give it more megabytes`)
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
      throw new Error(
        `shapes do not fit: ${a.rows}×${a.columns} · ${b.rows}×${b.columns} → ${c.rows}×${c.columns}`,
      )
    }
    const places = [a.at * 4, a.stride * 4, b.at * 4, b.stride * 4, c.at * 4, c.stride * 4]
    this.#run('floatProduct', [...places, a.rows, a.columns, b.columns])
  }

  /** Packs weights for `multiplyWhole`, with what is added to each row of the product. */
  pack(weights: Matrix, bias?: ArrayLike<number>): PackedMatrix {
    const { floats } = this
    const biasRow = this.matrix(1, weights.columns).at
    if (bias) floats.set(bias, biasRow)
    let most = 1e-9
    for (let i = 0; i < weights.rows; i++) {
      for (let j = 0; j < weights.columns; j++)
        most = Math.max(most, Math.abs(floats[weights.at + i * weights.stride + j] ?? 0))
    }
    const packed = this.matrix(weights.rows / 2, weights.columns)
    const scale = this.matrix(1, 8).at
    floats[scale] = most / largestWeight / fineness
    let to = packed.at * 2
    for (let block = 0; block < weights.columns; block += 8) {
      for (let i = 0; i < weights.rows; i += 2) {
        for (let j = block; j < block + 8; j++) {
          for (const row of [i, i + 1]) {
            this.#whole[to++] = Math.round(
              ((floats[weights.at + row * weights.stride + j] ?? 0) / most) * largestWeight,
            )
          }
        }
      }
    }
    return { at: packed.at, rows: weights.rows, columns: weights.columns, scale, bias: biasRow }
  }

  /** The matrix in whole numbers. */
  narrowed({ at, rows, columns, stride }: Matrix): WholeMatrix {
    const room = this.scratch(rows, columns / 2)
    this.#run('narrow', [at * 4, stride * 4, room.at * 4, rows, columns, 0])
    return { at: room.at * 2, rows, columns, block: columns * 4 }
  }

  /** C = A · B + bias in whole numbers; A may have more columns than B has rows. */
  multiplyWhole(a: WholeMatrix, b: PackedMatrix, c: Matrix): void {
    if (b.rows > a.columns || a.rows !== c.rows || b.columns !== c.columns) {
      throw new Error(
        `shapes do not fit: ${a.rows}×${a.columns} · ${b.rows}×${b.columns} → ${c.rows}×${c.columns}`,
      )
    }
    const places = [a.at * 2, a.block * 2, b.at * 4, b.rows * 16, c.at * 4, c.stride * 4]
    this.#run('wholeProduct', [...places, a.rows, b.rows / 2, b.columns, b.scale * 4, b.bias * 4])
  }

  /** Makes zero of what is below it. */
  rectify({ at, rows, columns, stride }: Matrix): void {
    this.#run('rectify', [at * 4, stride * 4, rows, columns])
  }

  /** Copies the rows of `from` that have the given numbers to the first rows of `to`, which is as wide and has room for them. */
  gather(from: Matrix, numbers: ArrayLike<number>, to: Matrix): void {
    const slots = this.scratch(1, numbers.length).at
    this.#integers.set(numbers, slots)
    this.#run('gather', [from.at * 4, from.stride * 4, slots * 4, numbers.length, to.at * 4])
  }

  /** Per row, the column of the highest score; the first of those that have it. */
  bestColumns({ at, rows, columns, stride }: Matrix): Int32Array {
    const found = this.scratch(rows, 8).at
    this.#run('bestColumns', [at * 4, stride * 4, rows, columns, found * 4])
    const best = new Int32Array(rows)
    for (let row = 0; row < rows; row++) best[row] = this.#bestOfFour(found + row * 8)
    return best
  }

  /** Of four scores at a place, and the four columns after them, the column of the highest score. */
  #bestOfFour(at: number): number {
    let most = -Infinity
    let best = 0
    for (let lane = at; lane < at + 4; lane++) {
      const score = this.floats[lane] ?? 0
      const column = this.#integers[lane + 4] ?? 0
      if (score < most || (score === most && column > best)) continue
      most = score
      best = column
    }
    return best
  }

  /**
   * Walks a simple recurrent unit along a sentence of at least one word; the cells take the place of the candidates in `mixed`.
   *
   * @throws {Error} where the size is no multiple of 8
   */
  recur({ mixed, input, output, gate, cells, size, length }: Walk): void {
    if (size % 8 !== 0) throw new Error(`a recurrent layer of ${size} units: a multiple of 8 is needed`)
    const places = [...mixed, ...input, ...output, gate].map((place) => place * 4)
    this.#run('recur', [...places, size, length, cells * 4])
  }

  /** The matrix, whose rows are counted in eights, with rows for columns. */
  transposed(a: Matrix): Matrix {
    const turned = this.matrix(a.columns, a.rows)
    const { floats } = this
    for (let i0 = 0; i0 < a.rows; i0 += 8) {
      for (let j = 0; j < a.columns; j++) {
        const to = turned.at + j * a.rows + i0
        let from = a.at + i0 * a.stride + j
        for (let i = 0; i < 8; i++, from += a.stride) floats[to + i] = floats[from] ?? 0
      }
    }
    return turned
  }
}
