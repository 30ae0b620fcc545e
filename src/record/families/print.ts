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
  return { shingles: ownShingles(shingles, places, common), sketch: asSet(sketch) }
}

/** The text's own shingles, each once, ascending; `places` are those of the shingles that stand for it. */
export function ownShingles(
  shingles: Uint32Array,
  places: Uint32Array,
  common: ReadonlySet<number>,
): Uint32Array {
  if (common.size === 0) return asSet(shingles)
  const own = ownPlaces(shingles, places, common)
  return asSet(shingles.filter((_, place) => own[place] === 1))
}

/** 1 for each shingle that is the text's own. */
function ownPlaces(shingles: Uint32Array, places: Uint32Array, common: ReadonlySet<number>): Uint8Array {
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
