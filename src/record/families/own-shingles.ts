import { Scratch } from './lists.ts'
import { asSet } from './shingles.ts'
import { winnow } from './sketch.ts'

/** The shingles of a text as they are freed of boilerplate. */
export interface ShinglePlaces {
  /** In the order of the text. */
  readonly shingles: Uint32Array
  /** Places of those that stand for it. */
  readonly places: Uint32Array
}

/** What is needed to free a text's shingles, given in order, of any boilerplate. */
export function placeShingles(shingles: Uint32Array): ShinglePlaces {
  return { shingles, places: winnow(shingles) }
}

const scratch = new Scratch()

/**
 * The text's own shingles, each once, ascending: without what stands between words of boilerplate, that is shingles whose places have the indices
 * `common`, ascending, and those from one to the next. The more is common, the fewer are its own.
 */
export function ownShingles(text: ShinglePlaces, common: readonly number[]): Uint32Array {
  const own = scratch.of(text.shingles.length)
  return asSet(own, writeOwn(text, common, own))
}

/** Gives how many there are. */
function writeOwn({ shingles, places }: ShinglePlaces, common: readonly number[], own: Uint32Array): number {
  let [count, from, next, isCommonBefore] = [0, 0, 0, true]
  for (let at = 0; at <= places.length; at++) {
    const to = places[at] ?? shingles.length
    const isCommon = at === places.length || common[next] === at
    if (isCommon) next++
    if (!isCommon || !isCommonBefore)
      for (let place = from; place < to; place++) own[count++] = shingles[place] ?? 0
    // What is common is not its own either.
    from = isCommon ? to + 1 : to
    isCommonBefore = isCommon
  }
  return count
}
