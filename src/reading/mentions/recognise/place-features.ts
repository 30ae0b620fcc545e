import { mix } from '../../../language/hash.ts'
import type { FormFacts } from './form-facts.ts'

/** The words of a sentence as the recogniser sees them. */
export interface FactRow {
  readonly facts: readonly FormFacts[]
  /** What known name each word is part of, and at which place in it; 0 for none. */
  readonly known: ArrayLike<number>
}

/** What stands for a place outside the sentence. */
const outside: FormFacts = {
  key: 1,
  shape: 31,
  capital: false,
  coarse: 1023,
  fine: 1023,
  kinds: 255,
  own: new Uint32Array([1]),
  beside: new Uint32Array([1]),
}

/** The facts of the word at a place, which may be outside the sentence. */
function factsAt(row: FactRow, i: number): FormFacts {
  return row.facts[i] ?? outside
}

/** Where the words stand whose forms count at a place. */
export const offsets = [-2, -1, 0, 1, 2] as const

/** What a form says about the word that it stands `offset` words behind. */
export function seenFrom({ own, beside }: FormFacts, offset: number): Uint32Array {
  return (offset === 0 ? own : beside).map((feature) => mix(feature, 1000 + offset))
}

/** All that speaks for or against a name at a word. */
export function featuresAt(row: FactRow, i: number): number[] {
  const together = new Uint32Array(placeFeatureCount)
  placeFeatures(row, i, together)
  return [...offsets.flatMap((offset) => [...seenFrom(factsAt(row, i + offset), offset)]), ...together]
}

/** How many features `placeFeatures` fills in. */
export const placeFeatureCount = 17

/** What speaks for or against a name at word `i` through words together, and through known names. */
export function placeFeatures(row: FactRow, i: number, into: Uint32Array): void {
  const b2 = factsAt(row, i - 2)
  const b1 = factsAt(row, i - 1)
  const at = factsAt(row, i)
  const a1 = factsAt(row, i + 1)
  const a2 = factsAt(row, i + 2)
  const known = row.known[i] ?? 0
  const { shape } = at
  const first = opensClause(row, i)
  into[0] = pair(100, b1.key, at.key)
  into[1] = pair(101, at.key, a1.key)
  into[2] = pair(102, b1.fine, at.fine)
  into[3] = pair(103, at.fine, a1.fine)
  into[4] = triple(104, b1.fine, shape, a1.fine)
  into[5] = triple(105, b1.shape, shape, a1.shape)
  into[6] = pair(106, b1.key, shape)
  into[7] = pair(107, shape, a1.key)
  into[8] = triple(108, b2.key, b1.key, shape)
  into[9] = triple(109, first, shape, at.coarse)
  into[10] = pair(110, first, at.key)
  into[11] = pair(112, known, shape)
  into[12] = triple(113, b1.kinds, shape, at.kinds)
  into[13] = triple(116, b1.coarse, at.coarse, a1.coarse)
  into[14] = triple(117, shape, a1.key, a2.key)
  into[15] = triple(121, known, b1.key, first)
  into[16] = pair(123, shape, leadOf(row, i))
}

function pair(kind: number, a: number, b: number): number {
  return mix(mix(kind, a), b)
}

// oxlint-disable-next-line max-params -- the innermost loop: an array or an object here costs a fifth of the speed
function triple(kind: number, a: number, b: number, c: number): number {
  return mix(mix(mix(kind, a), b), c)
}

/** Whether a word opens the sentence, or what follows a mark. */
function opensClause(row: FactRow, i: number): number {
  if (i === 0) return 1
  const { shape } = factsAt(row, i - 1)
  return shape === 6 || shape === 7 ? 2 : 0
}

/** The word before the run of capitalised words that a word stands in. */
function leadOf(row: FactRow, i: number): number {
  let at = i - 1
  while (at >= 0 && at > i - 6 && factsAt(row, at).capital) at--
  return factsAt(row, at).key
}
