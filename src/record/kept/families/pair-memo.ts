/** So many pairs are held as these bits can tell apart: 6 MB. */
const slotBits = 19

/**
 * Numbers that were found for pairs of keys, so that they need not be again: of pairs that fall on one slot the last. A map would make an object for
 * each pair.
 */
export class PairMemo {
  readonly #firsts = new Int32Array(2 ** slotBits).fill(-1)
  readonly #seconds = new Int32Array(2 ** slotBits)
  readonly #found = new Uint32Array(2 ** slotBits)

  /** The number of a pair of keys, whole and not negative; `find` gives it where it is not held. */
  of(a: number, b: number, find: (a: number, b: number) => number): number {
    const slot = slotOf(a, b)
    if (this.#firsts[slot] === a && this.#seconds[slot] === b) return this.#found[slot] ?? 0
    const found = find(a, b)
    this.put(a, b, found)
    return found
  }

  /** Holds the number of a pair of keys. */
  put(a: number, b: number, found: number): void {
    const slot = slotOf(a, b)
    this.#firsts[slot] = a
    this.#seconds[slot] = b
    this.#found[slot] = found
  }
}

function slotOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - slotBits)
}
