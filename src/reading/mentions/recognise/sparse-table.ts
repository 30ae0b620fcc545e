import type { SparseRows } from '../../../language/names-model.ts'
import { HashIndex } from './hash-index.ts'

/** Finds rows of weights by hash, and adds them to scores. */
export class SparseTable {
  readonly #rows: SparseRows
  readonly #index: HashIndex

  constructor(rows: SparseRows) {
    this.#rows = rows
    this.#index = new HashIndex(rows.hashes)
  }

  /** Adds a feature's weights to the scores that begin at `offset`; a feature that is not known adds nothing. */
  add(hash: number, scores: Int32Array, offset: number): void {
    const row = this.#index.find(hash)
    if (row < 0) return
    const { starts, tags, weights } = this.#rows
    const end = starts[row + 1] ?? 0
    for (let entry = starts[row] ?? 0; entry < end; entry++) {
      const cell = offset + (tags[entry] ?? 0)
      scores[cell] = (scores[cell] ?? 0) + (weights[entry] ?? 0)
    }
  }
}
