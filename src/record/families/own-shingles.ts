import { winnow } from './sketch.ts'

/** The shingles of a text as they are freed of boilerplate. */
export interface ShinglePlaces {
  /** In the order of the text. */
  readonly shingles: Uint32Array
  /** Places of those that stand for it. */
  readonly places: Uint32Array
  /** Places of all, those of the least hash first. */
  readonly byHash: Uint32Array
}

/** What is needed to free a text's shingles, given in order, of any boilerplate. */
export function placeShingles(shingles: Uint32Array): ShinglePlaces {
  return { shingles, places: winnow(shingles), byHash: placesByHash(shingles) }
}

/** More than the shingles of a text: a hash of 32 bits and a place make a whole number that a float holds. */
const mostPlaces = 2 ** 21

function placesByHash(shingles: Uint32Array): Uint32Array {
  const keys = new Float64Array(shingles.length)
  for (let place = 0; place < shingles.length; place++)
    keys[place] = (shingles[place] ?? 0) * mostPlaces + place
  return Uint32Array.from(keys.sort(), (key) => key % mostPlaces)
}

/**
 * The text's own shingles, each once, ascending: without what stands between words of boilerplate, that is shingles that `common` tells, and
 * those from one to the next.
 */
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
