/** Counts values in the order in which they first came. */
export class Tally<Value> {
  readonly #counts = new Map<Value, number>()

  /** Counts one more of the value. */
  add(value: Value): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1)
  }

  /** Values with their counts, most frequent first; among equals, the one that came first. */
  ranked(): readonly (readonly [Value, number])[] {
    return [...this.#counts].sort((a, b) => b[1] - a[1])
  }

  /** The values alone, most frequent first. */
  values(): readonly Value[] {
    return this.ranked().map(([value]) => value)
  }
}
