import type { Bounds, Comparable } from '../../families/likeness.ts'
import { Held } from './held.ts'
import {
  boilerplateIn,
  boilerplateOf,
  comparable,
  type PrintSource,
  printSource,
  sharedTurns,
  sketchWithout,
} from './print-source.ts'
import type { TextShelf } from './text-shelf.ts'

/** How much is held of each: some 1.5 kB a print, twice that what it is made of. */
const most = { prints: 30_000, sources: 20_000, bounds: 30_000, later: 20_000 }
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

/** The prints of texts, without what was boilerplate when they became known. What is boilerplate must stay as it is while they are asked for. */
export class Prints {
  readonly #shelf: TextShelf
  readonly #prints = new Held<KeptPrint>(most.prints)
  readonly #sources = new Held<PrintSource>(most.sources)
  readonly #bounds = new Held<Bounds>(most.bounds)
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

  /** What of a text is compared, whatever is boilerplate since it became known. */
  boundsOf(key: number): Bounds {
    return this.#bounds.of(key, () => this.#makeBounds(key))
  }

  /** What of a text is compared without what was boilerplate by the text of a later order. */
  asOf(key: number, order: number): Comparable {
    const source = this.#source(key)
    const turned = countUpTo(source.turns, order)
    return this.#later.of(key * mostTurns + turned, () => comparable(source, boilerplateIn(source, order)))
  }

  /** The orders by which what two texts share may count no more, or count again, ascending. */
  sharedTurns(a: number, b: number): readonly number[] {
    return sharedTurns(this.#source(a), this.#source(b))
  }

  #make(key: number): KeptPrint {
    const source = this.#source(key)
    const boilerplate = boilerplateIn(source, this.#shelf.text(key).order)
    const print = { ...comparable(source, boilerplate), sketch: sketchWithout(source, boilerplate) }
    this.#sizes.set(key, sizesOf(print))
    return print
  }

  #makeBounds(key: number): Bounds {
    const source = this.#source(key)
    return { ...comparable(source, boilerplateOf(source)), most: this.of(key).shingles.length }
  }

  #source(key: number): PrintSource {
    return this.#sources.of(key, () => printSource(this.#shelf.text(key), this.#shelf))
  }
}

function sizesOf({ shingles, sketch }: KeptPrint): Sizes {
  return { shingles: shingles.length, sketch: sketch.length }
}

/** How many of ascending numbers are no more than one. */
function countUpTo(numbers: readonly number[], one: number): number {
  const place = numbers.findIndex((number) => number > one)
  return place < 0 ? numbers.length : place
}
