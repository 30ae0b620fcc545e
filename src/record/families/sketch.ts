/**
 * Shingles of a window of which one is kept: of two texts that share nine words in a row (four and five more),
 * both keep a shingle of these.
 */
const window = 6

/** Places of the shingles that stand for the text: the least hash of every window (winnowing, Schleimer and others 2003). */
export function winnow(shingles: Uint32Array): Uint32Array {
  const places: number[] = []
  const last = Math.max(0, shingles.length - window)
  for (let start = 0; start <= last && shingles.length > 0; start++) {
    const kept = places.at(-1) ?? -1
    const newest = start + window - 1
    if (kept < start) places.push(leastIn(shingles, start))
    else if ((shingles[newest] ?? Infinity) <= (shingles[kept] ?? 0)) places.push(newest)
  }
  return new Uint32Array(places)
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
