import { asSet, shinglesOf } from './shingles.ts'
import { winnow } from './sketch.ts'
import { mix, wordsOf } from './words.ts'

/** What is kept of a text to compare it with others. */
export interface Print {
  /** All its shingles, each once, ascending. */
  readonly shingles: Uint32Array
  /** The shingles that stand for it in the index, each once, ascending. */
  readonly sketch: Uint32Array
  /** Equal for texts of the same words in the same order; null where there is no word. */
  readonly key: string | null
}

/** The print of a text. */
export function printOf(text: string): Print {
  const words = wordsOf(text)
  const shingles = shinglesOf(words)
  const sketch = asSet(winnow(shingles).map((place) => shingles[place] ?? 0))
  return { shingles: asSet(shingles), sketch, key: keyOf(words) }
}

/** The print of a text without what stands between words of boilerplate: shingles that `common` tells, and those from one to the next. */
export function printWithout(text: string, common: ReadonlySet<number>): Print {
  const words = wordsOf(text)
  return { ...ownPrint(shinglesOf(words), common), key: keyOf(words) }
}

/** The same of a text's shingles, given in order. */
function ownPrint(shingles: Uint32Array, common: ReadonlySet<number>): Omit<Print, 'key'> {
  const places = winnow(shingles)
  const sketch = places.map((place) => shingles[place] ?? 0).filter((hash) => !common.has(hash))
  return {
    shingles: ownShingles({ shingles, places, byHash: placesByHash(shingles) }, common),
    sketch: asSet(sketch),
  }
}

/** The shingles of a text as they are freed of boilerplate. */
export interface ShinglePlaces {
  /** In the order of the text. */
  readonly shingles: Uint32Array
  /** Places of those that stand for it. */
  readonly places: Uint32Array
  /** Places of all, as `placesByHash` gives them. */
  readonly byHash: Uint32Array
}

/** More than the shingles of a text: a hash of 32 bits and a place make a whole number that a float holds. */
const mostPlaces = 2 ** 21

/** Places of shingles, those of the least hash first. */
export function placesByHash(shingles: Uint32Array): Uint32Array {
  const keys = new Float64Array(shingles.length)
  for (let place = 0; place < shingles.length; place++)
    keys[place] = (shingles[place] ?? 0) * mostPlaces + place
  return Uint32Array.from(keys.sort(), (key) => key % mostPlaces)
}

/** The text's own shingles, each once, ascending. */
export function ownShingles(text: ShinglePlaces, common: ReadonlySet<number>): Uint32Array {
  const { shingles, byHash } = text
  const isOwn = common.size === 0 ? null : ownPlaces(text, common)
  const own = new Uint32Array(byHash.length)
  let size = 0
  for (let at = 0; at < byHash.length; at++) {
    const place = byHash[at] ?? 0
    const hash = shingles[place] ?? 0
    if ((isOwn === null || isOwn[place] === 1) && (size === 0 || own[size - 1] !== hash)) own[size++] = hash
  }
  return own.slice(0, size)
}

/** 1 for each shingle that is the text's own. */
function ownPlaces({ shingles, places }: ShinglePlaces, common: ReadonlySet<number>): Uint8Array {
  const own = new Uint8Array(shingles.length).fill(1)
  let [from, before] = [0, true]
  for (const place of [...places, shingles.length]) {
    const isCommon = place === shingles.length || common.has(shingles[place] ?? 0)
    if (isCommon && before) own.fill(0, from, place)
    if (isCommon && place < own.length) own[place] = 0
    ;[from, before] = [place, isCommon]
  }
  return own
}

/** Two hashes of 32 bits and the number of words: that unlike texts share it will not happen. */
function keyOf(words: Uint32Array): string | null {
  if (words.length === 0) return null
  let [first, second] = [1, 2]
  for (const word of words) {
    first = mix(first, word)
    second = mix(second, ~word)
  }
  return `${words.length}-${first}-${second}`
}
