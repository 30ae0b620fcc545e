import { type Days, daysOf } from '../../families/days.ts'
import type { Comparable } from '../../families/likeness.ts'
import { ownShingles, placeShingles, type ShinglePlaces } from '../../families/own-shingles.ts'
import { asSet } from '../../families/shingles.ts'
import { Held } from './held.ts'
import { creditsOf } from './kept-text.ts'
import type { ShingleSince, TextShelf } from './text-shelf.ts'

/** How much is held of each: some 1.5 kB a print, twice that what it is made of. */
const most = { prints: 30_000, sources: 20_000, later: 20_000 }
/** Turns of one text at most, and a power of two: a text has fewer shingles, which turn a few times. */
const mostTurns = 2 ** 16

/** What of a text is found and compared. */
export interface KeptPrint extends Comparable {
  /** Without what was common, each once, ascending. */
  readonly sketch: Uint32Array
}

/** How many shingles a print has, and its sketch. */
interface Sizes {
  readonly shingles: number
  readonly sketch: number
}

/** A shingle that is boilerplate at some time. */
type Turning = ShingleSince & { readonly hash: number }

/** What the prints of a text are made of, whatever is boilerplate. */
interface PrintSource extends ShinglePlaces {
  /** The shingles that stand for the text, each once, ascending. */
  readonly sketch: Uint32Array
  /** Those of them that are boilerplate at some time, in the same order. */
  readonly turning: readonly Turning[]
  /** The orders by which any of these becomes boilerplate or ceases to be, ascending. */
  readonly turns: readonly number[]
  readonly days: Days
}

/** The prints of texts, without what was boilerplate when they became known. What is boilerplate must stay as it is while they are asked for. */
export class Prints {
  readonly #shelf: TextShelf
  readonly #prints = new Held<KeptPrint>(most.prints)
  readonly #sources = new Held<PrintSource>(most.sources)
  readonly #later = new Held<Comparable>(most.later)
  readonly #sizes = new Map<number, Sizes>()

  constructor(shelf: TextShelf) {
    this.#shelf = shelf
  }

  /** The print of a text by its key. */
  of(key: number): KeptPrint {
    return this.#prints.of(key, () => this.#make(key))
  }

  /** How many shingles its print has; held for each text, as many are asked for no more than that. */
  sizesOf(key: number): Sizes {
    return this.#sizes.get(key) ?? sizesOf(this.of(key))
  }

  /** What of a text is compared without what was boilerplate by the text of a later order. */
  asOf(key: number, order: number): Comparable {
    const source = this.#source(key)
    const turned = countUpTo(source.turns, order)
    return this.#later.of(key * mostTurns + turned, () => comparable(source, boilerplateIn(source, order)))
  }

  /** The orders by which any of the shingles that stand for both of two texts becomes boilerplate or ceases to be, ascending. */
  sharedTurns(a: number, b: number): readonly number[] {
    const others = new Set(this.#source(b).turning.map(({ hash }) => hash))
    return turnsOf(this.#source(a).turning.filter(({ hash }) => others.has(hash)))
  }

  #make(key: number): KeptPrint {
    const source = this.#source(key)
    const boilerplate = boilerplateIn(source, this.#shelf.text(key).order)
    const sketch = source.sketch.filter((hash) => !boilerplate.common.has(hash))
    const print = { ...comparable(source, boilerplate), sketch }
    this.#sizes.set(key, sizesOf(print))
    return print
  }

  #source(key: number): PrintSource {
    return this.#sources.of(key, () => this.#makeSource(key))
  }

  #makeSource(key: number): PrintSource {
    const text = this.#shelf.text(key)
    const placed = placeShingles(text.shingles)
    const sketch = asSet(placed.places.map((place) => text.shingles[place] ?? 0))
    const turning: Turning[] = []
    for (const hash of sketch) {
      const since = this.#shelf.boilerplateSince(hash)
      if (since.common !== null || since.recurring.length > 0) turning.push({ hash, ...since })
    }
    const days = daysOf(creditsOf(text).published)
    return { ...placed, sketch, turning, turns: turnsOf(turning), days }
  }
}

function sizesOf({ shingles, sketch }: KeptPrint): Sizes {
  return { shingles: shingles.length, sketch: sketch.length }
}

interface Boilerplate {
  /** What is common. */
  readonly common: ReadonlySet<number>
  /** This and what recurs. */
  readonly all: ReadonlySet<number>
}

/** The shingles of a text that are boilerplate as of the text of an order. */
function boilerplateIn({ turning }: PrintSource, order: number): Boilerplate {
  const [common, all] = [new Set<number>(), new Set<number>()]
  for (const since of turning) {
    const isCommon = since.common !== null && since.common <= order
    if (isCommon) common.add(since.hash)
    if (isCommon || recursAt(since, order)) all.add(since.hash)
  }
  return { common, all }
}

/** Whether a shingle recurs as of the text of an order. */
function recursAt({ recurring }: ShingleSince, order: number): boolean {
  return recurring.length > 0 && recurring.filter((turn) => turn <= order).length % 2 === 1
}

function comparable(source: PrintSource, { common, all }: Boilerplate): Comparable {
  const shingles = ownShingles(source, common)
  const lasting = all.size === common.size ? shingles : ownShingles(source, all)
  return { shingles, lasting, days: source.days }
}

function turnsOf(shingles: readonly Turning[]): readonly number[] {
  const turns = new Set<number>()
  for (const { common, recurring } of shingles) {
    if (common !== null) turns.add(common)
    for (const turn of recurring) turns.add(turn)
  }
  return [...turns].sort((a, b) => a - b)
}

/** How many of ascending numbers are no more than one. */
function countUpTo(numbers: readonly number[], one: number): number {
  const place = numbers.findIndex((number) => number > one)
  return place < 0 ? numbers.length : place
}
