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
  const set = scratch.of(count)
  return copyOf(set, writeSet(hashes, count, set))
}

/** Writes the first `count` of some hashes into a list, each once, ascending, and gives how many there are. */
export function writeSet(hashes: Uint32Array, count: number, set: Uint32Array): number {
  sortHashes(hashes, count, set)
  let size = 0
  for (let at = 0; at < count; at++) {
    const hash = set[at] ?? 0
    if (size === 0 || set[size - 1] !== hash) set[size++] = hash
  }
  return size
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
