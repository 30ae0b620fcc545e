/** A power of two. */
const slots = 2 ** 17

/**
 * Numbers that were found for pairs of keys, so that they need not be again: of pairs that fall on one slot the last. A map would make an object for
 * each pair.
 */
export class PairMemo {
  readonly #firsts = new Int32Array(slots).fill(-1)
  readonly #seconds = new Int32Array(slots)
  readonly #found = new Float64Array(slots)

  /** The number of a pair of keys, whole and not negative; `find` gives it where it is not held. */
  of(a: number, b: number, find: (a: number, b: number) => number): number {
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 15
    if (this.#firsts[slot] === a && this.#seconds[slot] === b) return this.#found[slot] ?? 0
    const found = find(a, b)
    this.#firsts[slot] = a
    this.#seconds[slot] = b
    this.#found[slot] = found
    return found
  }
}
