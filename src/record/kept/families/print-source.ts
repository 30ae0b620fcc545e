import { type Days, daysOf } from '../../families/days.ts'
import { areComparedAsLasting, type Comparable } from '../../families/likeness.ts'
import { Scratch } from '../../families/lists.ts'
import { ownShingles, placeShingles, type ShinglePlaces } from '../../families/own-shingles.ts'
import { asSet } from '../../families/shingles.ts'
import { creditsOf, type KeptText } from './kept-text.ts'
import { isNever } from './shingle-since.ts'
import type { ShingleSince, TextShelf } from './text-shelf.ts'

/** What the prints of a text are made of, whatever is boilerplate. */
export interface PrintSource extends ShinglePlaces {
  /** Of the shingles that stand for the text those that are boilerplate at some time, by the indices of their places, ascending. */
  readonly turning: readonly Turning[]
  readonly days: Days
}

interface Turning {
  /** Index of the shingle's place. */
  readonly at: number
  readonly since: ShingleSince
}

/** What the prints of a text are made of, as the shelf has it now. */
export function printSource(text: KeptText, shelf: TextShelf): PrintSource {
  const placed = placeShingles(text.shingles)
  const turning: Turning[] = []
  for (let at = 0; at < placed.places.length; at++) {
    const since = shelf.boilerplateSince(text.shingles[placed.places[at] ?? 0] ?? 0)
    if (!isNever(since)) turning.push({ at, since })
  }
  return { ...placed, turning, days: daysOf(creditsOf(text).published) }
}

/** Indices of the places of boilerplate, ascending. */
export interface Boilerplate {
  /** What is common. */
  readonly common: readonly number[]
  /** This and what recurs. */
  readonly all: readonly number[]
}

/** What is boilerplate as of the text of an order. */
export function boilerplateIn({ turning }: PrintSource, order: number): Boilerplate {
  const [common, all]: [number[], number[]] = [[], []]
  for (const { at, since } of turning) {
    const isCommon = since.common !== null && since.common <= order
    if (isCommon) common.push(at)
    if (isCommon || recursAt(since, order)) all.push(at)
  }
  return { common, all }
}

/** What is boilerplate at some time. */
export function boilerplateOf({ turning }: PrintSource): Boilerplate {
  const common = turning.filter(({ since }) => since.common !== null)
  return { common: common.map(({ at }) => at), all: turning.map(({ at }) => at) }
}

/** Whether a shingle recurs as of the text of an order. */
function recursAt({ recurring }: ShingleSince, order: number): boolean {
  let turned = 0
  while (turned < recurring.length && (recurring[turned] ?? Infinity) <= order) turned++
  return turned % 2 === 1
}

/** What of a text is compared without some boilerplate. */
export interface Freed {
  readonly boilerplate: Boilerplate
  readonly text: Comparable
}

/** What of a text is compared without boilerplate; what `known` was freed of is not sought again. */
export function comparable(source: PrintSource, { common, all }: Boilerplate, known?: Freed): Comparable {
  const { days } = source
  const shingles =
    known && areSame(common, known.boilerplate.common) ? known.text.shingles : ownShingles(source, common)
  if (common.length === all.length) return { shingles, lasting: shingles, days }
  const lasting = known && areSame(all, known.boilerplate.all) ? known.text.lasting : ownShingles(source, all)
  return { shingles, lasting, days }
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, at) => number === b[at])
}

const scratch = new Scratch()

/** The shingles that stand for the text without what is common, each once, ascending. */
export function sketchWithout({ shingles, places }: PrintSource, { common }: Boilerplate): Uint32Array {
  const own = scratch.of(places.length)
  let [size, next] = [0, 0]
  for (let at = 0; at < places.length; at++)
    if (common[next] === at) next++
    else own[size++] = shingles[places[at] ?? 0] ?? 0
  return asSet(own, size)
}

/** The orders by which what counts of the shingles that stand for both of two texts becomes boilerplate or ceases to be, ascending. */
export function sharedTurns(a: PrintSource, b: PrintSource): readonly number[] {
  if (a.turning.length === 0 || b.turning.length === 0) return []
  const others = new Set(b.turning.map(({ at }) => shingleAt(b, at)))
  const shared = a.turning.filter(({ at }) => others.has(shingleAt(a, at)))
  return areComparedAsLasting(a, b)
    ? ascending(shared.flatMap(({ since: { common, recurring } }) => [...recurring, common ?? []].flat()))
    : ascending(shared.flatMap(({ since }) => since.common ?? []))
}

/** As a signed number, which a set holds without an object for each. */
function shingleAt({ shingles, places }: ShinglePlaces, at: number): number {
  return (shingles[places[at] ?? 0] ?? 0) | 0
}

/** How often any shingle of the text has become boilerplate or ceased to be by the text of an order. */
export function countTurns({ turning }: PrintSource, order: number): number {
  let count = 0
  for (const { since } of turning) {
    if (since.common !== null && since.common <= order) count++
    for (const turn of since.recurring) if (turn <= order) count++
  }
  return count
}

/** Each once. */
function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? numbers : [...new Set(numbers)].sort((a, b) => a - b)
}
