import type { KeptText } from './kept-text.ts'
import type { HolderPlace, SketchOf } from './text-shelf.ts'

/** A hash of 32 bits and the rank of a text make a whole number that a float holds. */
const mostTexts = 2 ** 21
/** Set on the rank of the first holder of each shingle. */
const firstMark = 2 ** 31
const rankMask = firstMark - 1

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
  /** Ranks of the holders, those of one shingle after those of another, in order, with the mark of the first. */
  readonly #holders: Uint32Array
  readonly #sketches: Sketches
  /** For each shingle in the sketch of each text its place among all entries: so the holders before a text are found without a search. */
  readonly #places: Uint32Array
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
    this.#ranks = new Map(this.#texts.map(({ key }, rank) => [key, rank]))
    this.#counts = new Uint16Array(this.#texts.length)
    this.#sketches = sketchesOf(this.#texts, sketchOf)
    const entries = entriesOf(this.#sketches)
    this.#holders = new Uint32Array(entries.length)
    this.#places = new Uint32Array(entries.length)
    const next = this.#sketches.starts.slice()
    const [hashes, starts] = [new Uint32Array(entries.length), new Uint32Array(entries.length + 1)]
    let size = 0
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at] ?? 0
      const [hash, rank] = [Math.floor(entry / mostTexts), entry % mostTexts]
      const isFirst = size === 0 || hashes[size - 1] !== hash
      this.#holders[at] = isFirst ? rank + firstMark : rank
      const own = next[rank] ?? 0
      this.#places[own] = at
      next[rank] = own + 1
      if (!isFirst) continue
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
      let place = this.#places[own] ?? 0
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
    return (this.#holders[place] ?? rankMask) & rankMask
  }

  #isFirst(place: number): boolean {
    return (this.#holders[place] ?? firstMark) >= firstMark
  }
}

/** The sketches of texts one after the other, and where each begins; one place more for the end. */
interface Sketches {
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
}

function sketchesOf(texts: readonly KeptText[], sketchOf: SketchOf): Sketches {
  const sketches = texts.map(sketchOf)
  const starts = new Uint32Array(texts.length + 1)
  for (const [rank, { length }] of sketches.entries()) starts[rank + 1] = (starts[rank] ?? 0) + length
  const hashes = new Uint32Array(starts.at(-1) ?? 0)
  for (const [rank, sketch] of sketches.entries()) hashes.set(sketch, starts[rank])
  return { hashes, starts }
}

/** Hash and rank of each shingle that stands for a text, as one number, ascending. */
function entriesOf({ hashes, starts }: Sketches): Float64Array {
  const entries = new Float64Array(hashes.length)
  let rank = 0
  for (let at = 0; at < hashes.length; at++) {
    while ((starts[rank + 1] ?? Infinity) <= at) rank++
    entries[at] = (hashes[at] ?? 0) * mostTexts + rank
  }
  return entries.sort()
}

/** At most half full, so that a hash is found in few steps. */
function tableOf(hashes: Uint32Array): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)))
  const mask = table.length - 1
  for (let place = 0; place < hashes.length; place++) {
    let slot = (hashes[place] ?? 0) & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = place + 1
  }
  return table
}
