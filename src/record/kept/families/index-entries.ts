import type { KeptText } from './kept-text.ts'
import type { SketchOf } from './text-shelf.ts'

/** A hash of 32 bits and the rank of a text make a whole number that a float holds. */
export const mostTexts = 2 ** 21
/** Set on the rank of the first holder of each shingle. */
export const firstMark = 2 ** 31
export const rankMask = firstMark - 1

/** The sketches of texts one after the other, and where each begins; one place more for the end. */
export interface Sketches {
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
}

/** The sketches of texts, in their order. */
export function sketchesOf(texts: readonly KeptText[], sketchOf: SketchOf): Sketches {
  const sketches = texts.map(sketchOf)
  const starts = new Uint32Array(texts.length + 1)
  for (const [rank, { length }] of sketches.entries()) starts[rank + 1] = (starts[rank] ?? 0) + length
  const hashes = new Uint32Array(starts.at(-1) ?? 0)
  for (const [rank, sketch] of sketches.entries()) hashes.set(sketch, starts[rank])
  return { hashes, starts }
}

/** Each shingle of each sketch with its text, those of one shingle after those of another. */
export interface Entries {
  /** Ranks of the texts, those of one shingle in order, with the mark of the first. */
  readonly holders: Uint32Array
  /** For each shingle of each sketch its place among the entries: so the holders before a text are found without a search. */
  readonly places: Uint32Array
  /** Each shingle once, ascending, and where its entries begin; one place more for the end. */
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
}

/** The entries of an index of these sketches. */
export function entriesOf(sketches: Sketches): Entries {
  const entries = sortedEntries(sketches)
  const [holders, places] = [new Uint32Array(entries.length), new Uint32Array(entries.length)]
  const [hashes, starts] = [new Uint32Array(entries.length), new Uint32Array(entries.length + 1)]
  const next = sketches.starts.slice()
  let size = 0
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] ?? 0
    const [hash, rank] = [Math.floor(entry / mostTexts), entry % mostTexts]
    const own = next[rank] ?? 0
    places[own] = at
    next[rank] = own + 1
    const isFirst = size === 0 || hashes[size - 1] !== hash
    holders[at] = isFirst ? rank + firstMark : rank
    if (!isFirst) continue
    hashes[size] = hash
    starts[size++] = at
  }
  starts[size] = entries.length
  return { holders, places, hashes: hashes.slice(0, size), starts: starts.slice(0, size + 1) }
}

/** Hash and rank of each shingle of each sketch, as one number, ascending. */
function sortedEntries({ hashes, starts }: Sketches): Float64Array {
  const entries = new Float64Array(hashes.length)
  let rank = 0
  for (let at = 0; at < hashes.length; at++) {
    while ((starts[rank + 1] ?? Infinity) <= at) rank++
    entries[at] = (hashes[at] ?? 0) * mostTexts + rank
  }
  return entries.sort()
}

/** Where each of some hashes stands, from 1, by its last bits, else in the next free slot; at most half full, so that it is found in few steps. */
export function tableOf(hashes: Uint32Array): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 2)))
  const mask = table.length - 1
  for (let place = 0; place < hashes.length; place++) {
    let slot = (hashes[place] ?? 0) & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = place + 1
  }
  return table
}
