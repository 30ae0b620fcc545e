import { type Days, daysOf } from '../../families/days.ts'
import { areComparedAsLasting, type Comparable, mark } from '../../families/likeness.ts'
import { Scratch, takeBytes } from '../../families/lists.ts'
import { type MarkedSet, markOwn, placeShingles, type ShinglePlaces } from '../../families/own-shingles.ts'
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
interface Boilerplate {
  /** What is common. */
  readonly common: readonly number[]
  /** This and what recurs. */
  readonly all: readonly number[]
}

/** What is boilerplate as of the text of an order. */
function boilerplateIn({ turning }: PrintSource, order: number): Boilerplate {
  const [common, all]: [number[], number[]] = [[], []]
  for (const { at, since } of turning) {
    const isCommon = since.common !== null && since.common <= order
    if (isCommon) common.push(at)
    if (isCommon || recursAt(since, order)) all.push(at)
  }
  return { common, all }
}

/** What is boilerplate at some time. */
function boilerplateOf({ turning }: PrintSource): Boilerplate {
  const common = turning.filter(({ since }) => since.common !== null)
  return { common: common.map(({ at }) => at), all: turning.map(({ at }) => at) }
}

/** Whether a shingle recurs as of the text of an order. */
function recursAt({ recurring }: ShingleSince, order: number): boolean {
  let turned = 0
  while (turned < recurring.length && (recurring[turned] ?? Infinity) <= order) turned++
  return turned % 2 === 1
}

/** What of a text is compared, without what is boilerplate as of the text of an order; of its shingles as a set, where this is known. */
export function comparable(
  source: PrintSource,
  order: number,
  shingles = asSet(source.shingles),
): Comparable {
  const set = { shingles, marks: takeBytes(shingles.length) }
  return { ...set, ...markFreed(source, boilerplateIn(source, order), [set, mark]), days: source.days }
}

/** Marks besides what is the text's own whatever is boilerplate at some time. */
export function markSure(source: PrintSource, set: MarkedSet): void {
  const { surelyOwn, surelyLasting } = mark
  markFreed(source, boilerplateOf(source), [set, { own: surelyOwn, lasting: surelyLasting }])
}

/** Marks what is left without boilerplate, and gives how much it is. */
function markFreed(
  source: PrintSource,
  { common, all }: Boilerplate,
  [set, bits]: readonly [MarkedSet, { readonly own: number; readonly lasting: number }],
): { own: number; lasting: number } {
  if (common.length === all.length) {
    const own = markOwn(source, common, { set, bits: bits.own | bits.lasting })
    return { own, lasting: own }
  }
  return {
    own: markOwn(source, common, { set, bits: bits.own }),
    lasting: markOwn(source, all, { set, bits: bits.lasting }),
  }
}

const scratch = new Scratch()

/** The shingles that stand for the text without what is common as of the text of an order, each once, ascending. */
export function sketchWithout(source: PrintSource, order: number): Uint32Array {
  const { shingles, places } = source
  const { common } = boilerplateIn(source, order)
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
    ? ascending(shared.flatMap(({ since }) => [...commonOf(since), ...since.recurring]))
    : ascending(shared.flatMap(({ since }) => commonOf(since)))
}

function commonOf({ common }: ShingleSince): readonly number[] {
  return common === null ? [] : [common]
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
