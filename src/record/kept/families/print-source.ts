import { type Days, daysOf } from '../../families/days.ts'
import { areComparedAsLasting, type Comparable } from '../../families/likeness.ts'
import { ownShingles, placeShingles, type ShinglePlaces } from '../../families/own-shingles.ts'
import { sortedSet } from '../../families/shingles.ts'
import { creditsOf, type KeptText } from './kept-text.ts'
import type { ShingleSince, TextShelf } from './text-shelf.ts'

/** What the prints of a text are made of, whatever is boilerplate. */
export interface PrintSource extends ShinglePlaces {
  /** When each of the shingles that stand for the text is boilerplate, in the order of their places. */
  readonly since: readonly ShingleSince[]
  /** The orders by which any of these becomes boilerplate or ceases to be, ascending. */
  readonly turns: readonly number[]
  readonly days: Days
}

/** What the prints of a text are made of, as the shelf has it now. */
export function printSource(text: KeptText, shelf: TextShelf): PrintSource {
  const placed = placeShingles(text.shingles)
  const since = Array.from(placed.places, (place) => shelf.boilerplateSince(text.shingles[place] ?? 0))
  return { ...placed, since, turns: turnsOf(since), days: daysOf(creditsOf(text).published) }
}

/** By the indices of places, 1 for boilerplate. */
interface Boilerplate {
  /** What is common. */
  readonly common: Uint8Array
  /** This and what recurs. */
  readonly all: Uint8Array
}

/** What is boilerplate as of the text of an order. */
export function boilerplateIn({ since }: PrintSource, order: number): Boilerplate {
  const common = new Uint8Array(since.length)
  const all = new Uint8Array(since.length)
  for (const [at, one] of since.entries()) {
    if (one.common !== null && one.common <= order) common[at] = 1
    if (common[at] === 1 || recursAt(one, order)) all[at] = 1
  }
  return { common, all }
}

/** What is boilerplate at some time. */
export function boilerplateOf({ since }: PrintSource): Boilerplate {
  return {
    common: Uint8Array.from(since, ({ common }) => Number(common !== null)),
    all: Uint8Array.from(since, ({ common, recurring }) => Number(common !== null || recurring.length > 0)),
  }
}

/** Whether a shingle recurs as of the text of an order. */
function recursAt({ recurring }: ShingleSince, order: number): boolean {
  let turned = 0
  while (turned < recurring.length && (recurring[turned] ?? Infinity) <= order) turned++
  return turned % 2 === 1
}

/** What of a text is compared without boilerplate. */
export function comparable(source: PrintSource, { common, all }: Boilerplate): Comparable {
  return { shingles: ownShingles(source, common), lasting: ownShingles(source, all), days: source.days }
}

/** The shingles that stand for the text without what is common, each once, ascending. */
export function sketchWithout({ shingles, places }: PrintSource, { common }: Boilerplate): Uint32Array {
  const own = new Uint32Array(places.length)
  let size = 0
  for (let at = 0; at < places.length; at++)
    if (common[at] === 0) own[size++] = shingles[places[at] ?? 0] ?? 0
  return sortedSet(own.slice(0, size))
}

/** The orders by which what counts of the shingles that stand for both of two texts becomes boilerplate or ceases to be, ascending. */
export function sharedTurns(a: PrintSource, b: PrintSource): readonly number[] {
  if (a.turns.length === 0 || b.turns.length === 0) return []
  const others = new Set(b.places.map((place) => b.shingles[place] ?? 0))
  const shared = a.since.filter((_, at) => others.has(a.shingles[a.places[at] ?? 0] ?? 0))
  return areComparedAsLasting(a, b)
    ? turnsOf(shared)
    : ascending(shared.flatMap(({ common }) => common ?? []))
}

function turnsOf(since: readonly ShingleSince[]): readonly number[] {
  const turns: number[] = []
  for (const { common, recurring } of since) {
    if (common !== null) turns.push(common)
    if (recurring.length > 0) turns.push(...recurring)
  }
  return ascending(turns)
}

/** Each once. */
function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? numbers : [...new Set(numbers)].sort((a, b) => a - b)
}
