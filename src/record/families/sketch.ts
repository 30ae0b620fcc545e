import { copyOf, Scratch } from './lists.ts'
import { asSet } from './shingles.ts'

/**
 * Shingles of a window of which one is kept: of two texts that share nine words in a row (four and five more),
 * both keep a shingle of these.
 */
const window = 6

const scratch = new Scratch()

/** Places of the shingles that stand for the text: the least hash of every window (winnowing, Schleimer and others 2003). */
export function winnow(shingles: Uint32Array): Uint32Array {
  const places = scratch.of(shingles.length)
  return copyOf(places, writePlaces(shingles, places))
}

/** The shingles that stand for the text, each once, ascending. */
export function sketch(shingles: Uint32Array): Uint32Array {
  const kept = scratch.of(shingles.length)
  const count = writePlaces(shingles, kept)
  for (let at = 0; at < count; at++) kept[at] = shingles[kept[at] ?? 0] ?? 0
  return asSet(kept, count)
}

/** Gives how many there are. */
function writePlaces(shingles: Uint32Array, places: Uint32Array): number {
  const last = Math.max(0, shingles.length - window)
  let [count, kept] = [0, -1]
  for (let start = 0; start <= last && shingles.length > 0; start++) {
    const newest = start + window - 1
    if (kept < start) kept = leastIn(shingles, start)
    else if ((shingles[newest] ?? Infinity) <= (shingles[kept] ?? 0)) kept = newest
    else continue
    places[count++] = kept
  }
  return count
}

/** Of equal hashes the last, so that it is kept for as many windows as can be. */
function leastIn(shingles: Uint32Array, start: number): number {
  let least = start
  const end = Math.min(shingles.length, start + window)
  for (let at = start + 1; at < end; at++) {
    if ((shingles[at] ?? 0) <= (shingles[least] ?? 0)) least = at
  }
  return least
}
