/**
 * What was worked out for keys, so that it need not be again: the last `most` that were asked for and as many before them, so that memory does
 * not grow with the record.
 */
export class Held<Value> {
  readonly #most: number
  #last = new Map<number, Value>()
  #before: ReadonlyMap<number, Value> = new Map()

  constructor(most: number) {
    this.#most = most
  }

  /** What is held for the key, else what `make` gives. */
  of(key: number, make: () => Value): Value {
    const last = this.#last.get(key)
    if (last !== undefined) return last
    const value = this.#before.get(key) ?? make()
    if (this.#last.size >= this.#most) {
      this.#before = this.#last
      this.#last = new Map()
    }
    this.#last.set(key, value)
    return value
  }
}
