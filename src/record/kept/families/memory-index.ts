import type { KeptText } from './kept-text.ts'
import type { SketchOf } from './text-shelf.ts'

/** A hash of 32 bits and the rank of a text make a whole number that a float holds. */
const mostTexts = 2 ** 21

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
  /** Ranks of the holders, those of one shingle after those of another, in order. */
  readonly #holders: Uint32Array
  /** Each shingle once, ascending, and where its holders begin; one place more for the end. */
  readonly #hashes: Uint32Array
  readonly #starts: Uint32Array
  /** Places in `#hashes`, from 1, by the last bits of the hash; 0 where there is none. */
  readonly #table: Uint32Array
  /** How often a text was met, by its rank; all 0 between questions. */
  readonly #counts: Uint16Array

  /** @throws Error where there are more texts than an index can tell apart. */
  constructor(texts: Iterable<KeptText>, sketchOf: SketchOf) {
    this.#texts = [...texts].sort((a, b) => a.order - b.order || a.key - b.key)
    if (this.#texts.length > mostTexts)
      throw new Error(`${this.#texts.length} texts at once, but at most ${mostTexts} can be compared`)
    this.#orders = Float64Array.from(this.#texts, ({ order }) => order)
    this.#counts = new Uint16Array(this.#texts.length)
    const entries = entriesOf(this.#texts, sketchOf)
    this.#holders = Uint32Array.from(entries, (entry) => entry % mostTexts)
    const [hashes, starts] = [new Uint32Array(entries.length), new Uint32Array(entries.length + 1)]
    let size = 0
    for (const [at, entry] of entries.entries()) {
      const hash = Math.floor(entry / mostTexts)
      if (size > 0 && hashes[size - 1] === hash) continue
      hashes[size] = hash
      starts[size++] = at
    }
    starts[size] = entries.length
    this.#hashes = hashes.slice(0, size)
    this.#starts = starts.slice(0, size + 1)
    this.#table = tableOf(this.#hashes)
  }

  /** All holders of a shingle. */
  segmentOf(hash: number): Segment {
    const mask = this.#table.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#table[slot] ?? 0
      if (place === 0) return nowhere
      if (this.#hashes[place - 1] === hash)
        return { from: this.#starts[place - 1] ?? 0, to: this.#starts[place] ?? 0 }
    }
  }

  /** The holder at a place among all entries. */
  holderAt(place: number): KeptText | undefined {
    return this.#texts[this.#holders[place] ?? -1]
  }

  /** The first place in a segment of a text that does not come before an order. */
  placeOf({ from, to }: Segment, order: number): number {
    let [low, high] = [from, to]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#orders[this.#holders[middle] ?? 0] ?? Infinity) < order) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The texts before an order that hold any of some shingles, each with how many; only the last `most` holders of each shingle. */
  countEarlier(hashes: Uint32Array, order: number, most: number): (readonly [key: number, shared: number])[] {
    const met: number[] = []
    for (const hash of hashes) {
      const segment = this.segmentOf(hash)
      const end = this.placeOf(segment, order)
      for (let at = Math.max(segment.from, end - most); at < end; at++) {
        const rank = this.#holders[at] ?? 0
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
}

/** Hash and rank of each shingle that stands for a text, as one number, ascending. */
function entriesOf(texts: readonly KeptText[], sketchOf: SketchOf): Float64Array {
  const sketches = texts.map(sketchOf)
  const entries = new Float64Array(sketches.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const [rank, sketch] of sketches.entries())
    for (const hash of sketch) entries[filled++] = hash * mostTexts + rank
  return entries.sort()
}

/** At most half full, so that a hash is found in few steps. */
function tableOf(hashes: Uint32Array): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)))
  const mask = table.length - 1
  for (const [place, hash] of hashes.entries()) {
    let slot = hash & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = place + 1
  }
  return table
}
