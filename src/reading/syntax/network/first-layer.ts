import type { NetworkWeights } from '../../../language/syntax-model-network.ts'
import { type Arena, type Matrix, type PackedMatrix, rowsOf } from '../kernel/arena.ts'
import { rootRow } from '../words/word-rows.ts'

/** A word as the network takes it. */
export interface NetworkWord {
  /** Unique for the form. */
  readonly id: number
  readonly form: string
}

/** Forms whose vectors are kept. */
const keptForms = 24_576

/** Stands for the root, which has no form. */
const rootId = -1

/**
 * The vectors of forms and their products with the first layer's weights. Both depend on the form alone, so they are
 * worked out once a form.
 */
export class FirstLayer {
  readonly #arena: Arena
  readonly #table: NetworkWeights['table']
  readonly #size: number
  readonly #weights: PackedMatrix
  readonly #rowsOfForm: (form: string) => readonly number[]
  readonly #slots = new Map<number, number>()
  readonly #vectors: Matrix
  readonly #products: Matrix

  /** `rowsOfForm` gives the rows of the word table that make a form. */
  constructor(
    arena: Arena,
    { table, shape }: NetworkWeights,
    options: { weights: PackedMatrix; rowsOfForm: (form: string) => readonly number[] },
  ) {
    this.#arena = arena
    this.#table = table
    this.#size = shape.size
    this.#weights = options.weights
    this.#rowsOfForm = options.rowsOfForm
    this.#vectors = arena.matrix(keptForms, shape.size)
    this.#products = arena.matrix(keptForms, shape.size * 6)
    this.#forget()
  }

  /** Makes sure that the forms of the sentences are known until the next call. */
  learn(sentences: readonly (readonly NetworkWord[])[]): void {
    const fresh = new Map<number, NetworkWord>()
    for (const words of sentences) {
      for (const word of words) if (!this.#slots.has(word.id)) fresh.set(word.id, word)
    }
    if (fresh.size === 0) return
    if (this.#slots.size + fresh.size > keptForms - 8) {
      this.#forget()
      for (const words of sentences) for (const word of words) fresh.set(word.id, word)
    }
    this.#fill([...fresh.values()])
  }

  /** Writes the vector and the products of a known word, or of the root where there is none, into row `row`. */
  put(
    word: NetworkWord | null,
    row: number,
    { vectors, products }: { vectors: Matrix; products: Matrix },
  ): void {
    const slot = this.#slots.get(word?.id ?? rootId) ?? 0
    this.#copyRow(this.#vectors, slot, { to: vectors, row })
    this.#copyRow(this.#products, slot, { to: products, row })
  }

  #copyRow(from: Matrix, slot: number, { to, row }: { to: Matrix; row: number }): void {
    const start = from.at + slot * from.stride
    this.#arena.floats.copyWithin(to.at + row * to.stride, start, start + from.stride)
  }

  #forget(): void {
    this.#slots.clear()
    this.#fill([{ id: rootId, form: '' }])
  }

  #fill(words: readonly NetworkWord[]): void {
    const first = this.#slots.size
    for (const { id, form } of words) {
      this.#addUp(id === rootId ? [rootRow] : this.#rowsOfForm(form), this.#slots.size)
      this.#slots.set(id, this.#slots.size)
    }
    const start = Math.floor(first / 4) * 4
    const count = Math.ceil((this.#slots.size - start) / 4) * 4
    const products = rowsOf(this.#products, start, count)
    const vectors = this.#arena.narrowed(rowsOf(this.#vectors, start, count))
    this.#arena.multiplyWhole(vectors, this.#weights, products)
  }

  #addUp(rows: readonly number[], slot: number): void {
    const { values, scales } = this.#table
    const { floats } = this.#arena
    const size = this.#size
    const to = this.#vectors.at + slot * size
    floats.fill(0, to, to + size)
    for (const row of rows) {
      const scale = scales[row] ?? 0
      const from = row * size
      for (let k = 0; k < size; k++) {
        floats[to + k] = (floats[to + k] ?? 0) + (values[from + k] ?? 0) * scale
      }
    }
  }
}
