import { Scratch } from './lists.ts'
import { writeSet } from './shingles.ts'
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

/** The shingles of a text as a set, and bits for each. */
export interface MarkedSet {
  /** Each once, ascending. */
  readonly shingles: Uint32Array
  readonly marks: Uint8Array
}

const inOrder = new Scratch()
const ascending = new Scratch()

/**
 * Sets some bits for each of the text's own shingles, and gives how many these are: all but what stands between words of boilerplate, that is
 * shingles whose places have the indices `common`, ascending, and those from one to the next. The more is common, the fewer are its own.
 */
export function markOwn(
  text: ShinglePlaces,
  common: readonly number[],
  { set: { shingles, marks }, bits }: { readonly set: MarkedSet; readonly bits: number },
): number {
  const room = text.shingles.length
  const [some, own] = [inOrder.of(room), ascending.of(room)]
  const count = writeSet(some, writeOwn(text, common, some), own)
  for (let [at, next] = [0, 0]; at < shingles.length && next < count; at++)
    if (shingles[at] === own[next]) {
      marks[at] = (marks[at] ?? 0) | bits
      next++
    }
  return count
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
