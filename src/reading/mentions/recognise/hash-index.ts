/** The number that belongs to a 32-bit hash of a list of different ones: a table of open addressing at most half full. */
export class HashIndex {
  /** Of each slot the hash and, one more than, its number: side by side, as memory is what a look-up waits for. */
  readonly #slots: Uint32Array
  readonly #mask: number

  constructor(hashes: Uint32Array, numbers: ArrayLike<number>) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(8, hashes.length * 2)))
    this.#mask = capacity - 1
    this.#slots = new Uint32Array(capacity * 2)
    for (let place = 0; place < hashes.length; place++) {
      const hash = hashes[place] ?? 0
      let at = hash & this.#mask
      while (this.#slots[at * 2 + 1] !== 0) at = (at + 1) & this.#mask
      this.#slots[at * 2] = hash
      this.#slots[at * 2 + 1] = (numbers[place] ?? 0) + 1
    }
  }

  /** The number of a hash, or -1. */
  find(hash: number): number {
    const slots = this.#slots
    for (let at = hash & this.#mask; ; at = (at + 1) & this.#mask) {
      const number = slots[at * 2 + 1] ?? 0
      if (number === 0 || slots[at * 2] === hash) return number - 1
    }
  }
}
