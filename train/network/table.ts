import type { Chance } from './random.ts'

/** A table of vectors of which each step touches few: Adam runs only over the touched rows. */
export class Table {
  readonly width: number
  readonly values: Float32Array
  readonly #first: Float32Array
  readonly #second: Float32Array
  readonly #slots: Int32Array
  #touched: number[] = []
  #gradient: Float32Array
  #step = 0

  constructor([rows, width]: readonly [number, number], chance: Chance, reach: number) {
    this.width = width
    this.values = Float32Array.from({ length: rows * width }, () => (chance.next() * 2 - 1) * reach)
    this.#first = new Float32Array(rows * width)
    this.#second = new Float32Array(rows * width)
    this.#slots = new Int32Array(rows).fill(-1)
    this.#gradient = new Float32Array(4096 * width)
  }

  /** Adds a row to `to[at…]`. */
  read(row: number, to: Float32Array, at: number): void {
    const { values, width } = this
    const from = row * width
    for (let i = 0; i < width; i++) to[at + i] = (to[at + i] ?? 0) + (values[from + i] ?? 0)
  }

  /** Adds `slope[at…]` to the gradient of a row. */
  learn(row: number, slope: Float32Array, at: number): void {
    const { width } = this
    let slot = this.#slots[row] ?? 0
    if (slot < 0) {
      slot = this.#touched.push(row) - 1
      this.#slots[row] = slot
      if ((slot + 1) * width > this.#gradient.length) {
        const grown = new Float32Array(this.#gradient.length * 2)
        grown.set(this.#gradient)
        this.#gradient = grown
      }
      this.#gradient.fill(0, slot * width, (slot + 1) * width)
    }
    const to = slot * width
    const gradient = this.#gradient
    for (let i = 0; i < width; i++) gradient[to + i] = (gradient[to + i] ?? 0) + (slope[at + i] ?? 0)
  }

  /** One step of Adam over the rows touched since the last. */
  update(rate: number): void {
    this.#step++
    const { values, width } = this
    const first = this.#first
    const second = this.#second
    const gradient = this.#gradient
    const [keep1, keep2] = [0.9, 0.98]
    const pace = (rate * Math.sqrt(1 - keep2 ** this.#step)) / (1 - keep1 ** this.#step)
    this.#touched.forEach((row, slot) => {
      for (let i = row * width, j = slot * width, end = i + width; i < end; i++, j++) {
        const slope = gradient[j] ?? 0
        const m = keep1 * (first[i] ?? 0) + (1 - keep1) * slope
        const v = keep2 * (second[i] ?? 0) + (1 - keep2) * slope * slope
        first[i] = m
        second[i] = v
        values[i] = (values[i] ?? 0) - (pace * m) / (Math.sqrt(v) + 1e-8)
      }
      this.#slots[row] = -1
    })
    this.#touched = []
  }
}
