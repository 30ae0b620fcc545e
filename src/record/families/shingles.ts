import { copyOf, Scratch, takeList } from './lists.ts'
import { sortHashes } from './sort-hashes.ts'
import { mix } from './words.ts'

/** Words in a row that make one shingle: the usual four, few of which two unlike texts have in common. */
const shingleLength = 4

/** Hashes of all rows of four words, in order; of a shorter text one hash of all its words, of an empty one none. */
export function shinglesOf(words: Uint32Array): Uint32Array {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - shingleLength + 1)
  const shingles = takeList(count)
  for (let at = 0; at < count; at++) {
    let hash = 0
    const end = Math.min(words.length, at + shingleLength)
    for (let place = at; place < end; place++) hash = mix(hash, words[place] ?? 0)
    shingles[at] = hash
  }
  return shingles
}

const scratch = new Scratch()

/** The first `count` of some hashes as a set: each once, ascending. */
export function asSet(hashes: Uint32Array, count = hashes.length): Uint32Array {
  const sorted = scratch.of(count)
  sortHashes(hashes, count, sorted)
  let size = 0
  for (let at = 0; at < count; at++) {
    const hash = sorted[at] ?? 0
    if (size === 0 || sorted[size - 1] !== hash) sorted[size++] = hash
  }
  return copyOf(sorted, size)
}

/** How many hashes two sets share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let [shared, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared
}
