import {
  type Entries,
  entriesOf,
  firstMark,
  mostTexts,
  rankMask,
  type Sketches,
  sketchesOf,
  tableOf,
} from './index-entries.ts'
import type { KeptText } from './kept-text.ts'
import type { HolderPlace, SketchOf } from './text-shelf.ts'

/** Where the holders of a shingle stand among all entries. */
export interface Segment {
  readonly from: number
  readonly to: number
}

const nowhere: Segment = { from: 0, to: 0 }

/**
 * An inverted index of the sketches of texts that stays as it is. It lies in a few flat arrays, as millions of small lists take far more memory and
 * are looked through again whenever memory is tidied.
 */
export class MemoryIndex {
  /** In their order. */
  readonly #texts: readonly KeptText[]
  readonly #orders: Float64Array
  readonly #ranks: ReadonlyMap<number, number>
  readonly #sketches: Sketches
  readonly #entries: Entries
  /** Places in the hashes of the entries, from 1, by the last bits of the hash; 0 where there is none. */
  readonly #table: Uint32Array
  /** How often a text was met, by its rank; all 0 between questions. */
  readonly #counts: Uint16Array

  /** @throws Error where there are more texts than an index can tell apart. */
  constructor(texts: Iterable<KeptText>, sketchOf: SketchOf) {
    this.#texts = [...texts].sort((a, b) => a.order - b.order || a.key - b.key)
    if (this.#texts.length > mostTexts)
      throw new Error(`${this.#texts.length} texts at once, but at most ${mostTexts} can be compared`)
    this.#orders = Float64Array.from(this.#texts, ({ order }) => order)
    this.#ranks = new Map(this.#texts.map(({ key }, rank) => [key, rank]))
    this.#counts = new Uint16Array(this.#texts.length)
    this.#sketches = sketchesOf(this.#texts, sketchOf)
    this.#entries = entriesOf(this.#sketches)
    this.#table = tableOf(this.#entries.hashes)
  }

  /** All holders of a shingle. */
  segmentOf(hash: number): Segment {
    const { hashes, starts } = this.#entries
    const mask = this.#table.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#table[slot] ?? 0
      if (place === 0) return nowhere
      if (hashes[place - 1] === hash) return { from: starts[place - 1] ?? 0, to: starts[place] ?? 0 }
    }
  }

  /** The holder at a place among all entries. */
  holderAt(place: number): KeptText | undefined {
    return this.#texts[this.#rankAt(place)]
  }

  /** The first place in a segment of a text that does not come before an order. */
  placeOf({ from, to }: Segment, order: number): number {
    let [low, high] = [from, to]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#orders[this.#rankAt(middle)] ?? Infinity) < order) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The texts before one that hold any of some shingles of its sketch, ascending, each with how many; only the last `most` holders of each. */
  countEarlier(
    { key, order }: HolderPlace,
    hashes: Uint32Array,
    most: number,
  ): (readonly [key: number, shared: number])[] {
    const { starts, hashes: sketch } = this.#sketches
    const met: number[] = []
    let own = starts[this.#ranks.get(key) ?? -1] ?? sketch.length
    for (const hash of hashes) {
      while ((sketch[own] ?? hash) < hash) own++
      let place = this.#entries.places[own] ?? 0
      for (let left = most; left > 0 && !this.#isFirst(place); ) {
        const rank = this.#rankAt(--place)
        if ((this.#orders[rank] ?? Infinity) >= order) continue
        left--
        const count = this.#counts[rank] ?? 0
        if (count === 0) met.push(rank)
        this.#counts[rank] = count + 1
      }
    }
    return met.map((rank) => {
      const shared = this.#counts[rank] ?? 0
      this.#counts[rank] = 0
      return [this.#texts[rank]?.key ?? -1, shared] as const
    })
  }

  #rankAt(place: number): number {
    return (this.#entries.holders[place] ?? rankMask) & rankMask
  }

  #isFirst(place: number): boolean {
    return (this.#entries.holders[place] ?? firstMark) >= firstMark
  }
}
