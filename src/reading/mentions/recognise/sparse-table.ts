import type { SparseRows } from '../../../language/names-model.ts'
import { HashIndex } from './hash-index.ts'

/** How many bits of an entry say which tag it speaks for; those above are its weight. */
const tagBits = 8
const tagMask = (1 << tagBits) - 1

/** Finds rows of weights by hash, and adds them to scores. */
export class SparseTable {
  /** Of each row how many entries it has, and then they: side by side, as memory is what a look-up waits for. */
  readonly #rows: Int32Array
  readonly #index: HashIndex
  /** Where the rows of the features stand that are added; -1 for one that is not known. */
  #places = new Int32Array(0)

  constructor({ hashes, starts, tags, weights }: SparseRows) {
    this.#rows = new Int32Array(hashes.length + tags.length)
    // Before each row stand the counts of those before it.
    this.#index = new HashIndex(
      hashes,
      hashes.map((_, row) => (starts[row] ?? 0) + row),
    )
    for (let row = 0; row < hashes.length; row++) {
      const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0]
      this.#rows[start + row] = end - start
      for (let entry = start; entry < end; entry++)
        this.#rows[entry + row + 1] = ((weights[entry] ?? 0) << tagBits) | (tags[entry] ?? 0)
    }
  }

  /** Adds the weights of features to the scores that begin at `offset`; a feature that is not known adds nothing. */
  add(features: Uint32Array, scores: Int32Array, offset: number): void {
    if (this.#places.length < features.length) this.#places = new Int32Array(features.length)
    const places = this.#places
    // All are looked up before any is added: the look-ups then wait for memory together.
    for (let n = 0; n < features.length; n++) places[n] = this.#index.find(features[n] ?? 0)
    for (let n = 0; n < features.length; n++) this.#addRow(places[n] ?? -1, scores, offset)
  }

  #addRow(row: number, scores: Int32Array, offset: number): void {
    if (row < 0) return
    const rows = this.#rows
    const end = row + (rows[row] ?? 0)
    for (let at = row + 1; at <= end; at++) {
      const entry = rows[at] ?? 0
      const cell = offset + (entry & tagMask)
      scores[cell] = (scores[cell] ?? 0) + (entry >> tagBits)
    }
  }
}
