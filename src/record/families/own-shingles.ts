import { asSet, sortedSet } from './shingles.ts'
import { winnow } from './sketch.ts'

/** The shingles of a text as they are freed of boilerplate. */
export interface ShinglePlaces {
  /** In the order of the text. */
  readonly shingles: Uint32Array
  /** Places of those that stand for it. */
  readonly places: Uint32Array
  /** Each once, ascending. */
  readonly all: Uint32Array
}

/** What is needed to free a text's shingles, given in order, of any boilerplate. */
export function placeShingles(shingles: Uint32Array): ShinglePlaces {
  return { shingles, places: winnow(shingles), all: asSet(shingles) }
}

/**
 * The text's own shingles, each once, ascending: without what stands between words of boilerplate, that is shingles of which `common` is 1 at
 * the index of their place, and those from one to the next. The more is common, the fewer are its own.
 */
export function ownShingles(text: ShinglePlaces, common: Uint8Array): Uint32Array {
  const { shingles, all } = text
  if (!common.includes(1)) return all
  const isOwn = ownPlaces(text, common)
  const isEachOnce = all.length === shingles.length
  return isEachOnce
    ? without(all, sortedSet(chosen(shingles, isOwn, 0)))
    : sortedSet(chosen(shingles, isOwn, 1))
}

/** The shingles whose place is so marked. */
function chosen(shingles: Uint32Array, marks: Uint8Array, mark: 0 | 1): Uint32Array {
  let size = 0
  for (const one of marks) if (one === mark) size++
  const found = new Uint32Array(size)
  let at = 0
  for (let place = 0; place < shingles.length; place++)
    if (marks[place] === mark) found[at++] = shingles[place] ?? 0
  return found
}

/** A set without those of another, all of which it has. */
function without(all: Uint32Array, gone: Uint32Array): Uint32Array {
  const left = new Uint32Array(all.length - gone.length)
  let [size, next] = [0, 0]
  for (const hash of all) {
    if (hash === gone[next]) next++
    else left[size++] = hash
  }
  return left
}

/** 1 for each shingle that is the text's own. */
function ownPlaces({ shingles, places }: ShinglePlaces, common: Uint8Array): Uint8Array {
  const own = new Uint8Array(shingles.length).fill(1)
  let [from, before] = [0, true]
  for (let at = 0; at <= places.length; at++) {
    const place = places[at] ?? shingles.length
    const isCommon = at === places.length || common[at] === 1
    if (isCommon && before) own.fill(0, from, place)
    if (isCommon && place < own.length) own[place] = 0
    from = place
    before = isCommon
  }
  return own
}
