import type { MarkedName } from './brat.ts'

/** Names right, marked and found. */
export interface Tally {
  right: number
  marked: number
  found: number
}

/** Precision, recall and F1 in percent. */
export interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Counts names that are found with exactly the right span and type, by type and in all. */
export class NameScore {
  readonly #tallies = new Map<string, Tally>()

  add(marked: readonly MarkedName[], found: readonly MarkedName[]): void {
    const right = new Set(marked.map(keyOf))
    for (const { type } of marked) this.#tally(type).marked++
    for (const name of found) {
      this.#tally(name.type).found++
      if (right.delete(keyOf(name))) this.#tally(name.type).right++
    }
  }

  /** Rates by type; `all` is over all names alike. */
  rates(): Record<string, Rate> {
    const all: Tally = { right: 0, marked: 0, found: 0 }
    for (const { right, marked, found } of this.#tallies.values()) {
      all.right += right
      all.marked += marked
      all.found += found
    }
    return Object.fromEntries(
      [...this.#tallies, ['all', all] as const].map(([type, tally]) => [type, rateOf(tally)]),
    )
  }

  #tally(type: string): Tally {
    const tally = this.#tallies.get(type) ?? { right: 0, marked: 0, found: 0 }
    this.#tallies.set(type, tally)
    return tally
  }
}

function keyOf({ span, type }: MarkedName): string {
  return `${span[0]}-${span[1]}-${type}`
}

function rateOf({ right, marked, found }: Tally): Rate {
  const percent = (part: number, whole: number) =>
    whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100
  return {
    precision: percent(right, found),
    recall: percent(right, marked),
    f1: percent(2 * right, found + marked),
  }
}
