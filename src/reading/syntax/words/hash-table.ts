import type { HashedNumbers } from '../../../language/syntax-model.ts'

/** Looks up numbers by 32-bit hash, in a table of open addressing at most half full. */
export class HashTable {
  readonly #keys: Uint32Array
  readonly #values: Uint16Array
  readonly #mask: number

  constructor({ hashes, numbers }: HashedNumbers) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(8, hashes.length * 2)))
    this.#mask = capacity - 1
    this.#keys = new Uint32Array(capacity)
    this.#values = new Uint16Array(capacity)
    for (let i = 0; i < hashes.length; i++) {
      const at = this.#find(hashes[i] ?? 0)
      this.#keys[at] = (hashes[i] ?? 0) || 1
      this.#values[at] = (numbers[i] ?? 0) + 1
    }
  }

  /** The number of a hash, or -1. */
  get(hash: number): number {
    return (this.#values[this.#find(hash)] ?? 0) - 1
  }

  /** Where a hash stands or would stand. */
  #find(hash: number): number {
    const key = hash || 1
    let at = hash & this.#mask
    while (this.#values[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask
    return at
  }
}
