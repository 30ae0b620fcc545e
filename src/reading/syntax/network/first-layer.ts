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

/** More than the forms that a book keeps, and a power of two: forms known at once nearly always have places of their own. */
const idPlaces = 65_536

/** Stands for the root, which has no form. */
const rootId = -1

/** Where the root stands among the forms that are kept. */
export const rootSlot = 0

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
  /** The id that each place stands for, which is the id's remainder, and its slot; a later id takes the place of an earlier one. */
  readonly #ids = new Int32Array(idPlaces)
  readonly #slots = new Int32Array(idPlaces)
  /** How many slots are taken. */
  #taken = 0
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

  /** Makes sure that the forms of the sentences are known until the next call, and tells where: for each word its slot, in the order of the text. */
  learn(sentences: readonly (readonly NetworkWord[])[]): Int32Array {
    const count = sentences.reduce((sum, { length }) => sum + length, 0)
    if (this.#taken + count > keptForms - 8) this.#forget()
    const first = this.#taken
    const fresh: NetworkWord[] = []
    const slots = new Int32Array(count)
    let at = 0
    for (const words of sentences) for (const word of words) slots[at++] = this.#slotOf(word, fresh)
    this.#fill(fresh, first)
    return slots
  }

  /** The slot of a word; one that has none yet gets the next and is put among the fresh ones. */
  #slotOf(word: NetworkWord, fresh: NetworkWord[]): number {
    const place = word.id % idPlaces
    if (this.#ids[place] === word.id) return this.#slots[place] ?? rootSlot
    this.#ids[place] = word.id
    this.#slots[place] = this.#taken
    fresh.push(word)
    return this.#taken++
  }

  /** Writes the vectors and the products of slots, a row each. */
  put(slots: Int32Array, { vectors, products }: { vectors: Matrix; products: Matrix }): void {
    this.#arena.gather(this.#vectors, slots, vectors)
    this.#arena.gather(this.#products, slots, products)
  }

  #forget(): void {
    this.#ids.fill(rootId)
    this.#taken = rootSlot + 1
    this.#fill([{ id: rootId, form: '' }], rootSlot)
  }

  /** Works out forms whose slots follow one another from `first`. */
  #fill(words: readonly NetworkWord[], first: number): void {
    if (words.length === 0) return
    for (const [i, { id, form }] of words.entries())
      this.#addUp(id === rootId ? [rootRow] : this.#rowsOfForm(form), first + i)
    const start = Math.floor(first / 4) * 4
    const count = Math.ceil((first + words.length - start) / 4) * 4
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
