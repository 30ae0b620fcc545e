import type { Bounds, Comparable } from '../../families/likeness.ts'
import { Held } from './held.ts'
import {
  boilerplateIn,
  boilerplateOf,
  comparable,
  countTurns,
  type Freed,
  type PrintSource,
  printSource,
  sharedTurns,
  sketchWithout,
} from './print-source.ts'
import type { TextShelf } from './text-shelf.ts'

/** How much is held of each: some 1.5 kB a print, twice that what it is made of. */
const most = { prints: 250_000, sources: 20_000, bounds: 30_000, later: 20_000 }
/** Turns of one text at most, and a power of two: a text has fewer shingles, which turn a few times. */
const mostTurns = 2 ** 16

/** What of a text is found and compared. */
export interface KeptPrint extends Comparable {
  /** Without what was common, each once, ascending. */
  readonly sketch: Uint32Array
}

/** The prints of texts, without what was boilerplate when they became known. What is boilerplate must stay as it is while they are asked for. */
export class Prints {
  readonly #shelf: TextShelf
  readonly #prints = new Held<KeptPrint>(most.prints)
  readonly #sources = new Held<PrintSource>(most.sources)
  readonly #bounds = new Held<Bounds>(most.bounds)
  readonly #later = new Held<Comparable>(most.later)
  /** By the keys. */
  readonly #lengths: number[] = []
  readonly #sketchLengths: number[] = []

  constructor(shelf: TextShelf) {
    this.#shelf = shelf
  }

  /** The print of a text by its key. */
  of(key: number): KeptPrint {
    return this.#prints.of(key, () => this.#make(key))
  }

  /** How many shingles its print has; held for each text, as many are asked for no more than that. */
  lengthOf(key: number): number {
    return this.#lengths[key] ?? this.of(key).shingles.length
  }

  /** How many shingles stand for it. */
  sketchLengthOf(key: number): number {
    return this.#sketchLengths[key] ?? this.of(key).sketch.length
  }

  /** What of a text is compared, whatever is boilerplate since it became known. */
  boundsOf(key: number): Bounds {
    return this.#bounds.of(key, () => this.#makeBounds(key))
  }

  /** What of a text is compared without what was boilerplate by the text of a later order. */
  asOf(key: number, order: number): Comparable {
    const source = this.#source(key)
    const turned = countTurns(source, order)
    return this.#later.of(key * mostTurns + turned, () =>
      comparable(source, boilerplateIn(source, order), this.#freed(key)),
    )
  }

  /** The orders by which what two texts share may count no more, or count again, ascending. */
  sharedTurns(a: number, b: number): readonly number[] {
    return sharedTurns(this.#source(a), this.#source(b))
  }

  #make(key: number): KeptPrint {
    const source = this.#source(key)
    const boilerplate = boilerplateIn(source, this.#shelf.text(key).order)
    const print = { ...comparable(source, boilerplate), sketch: sketchWithout(source, boilerplate) }
    this.#lengths[key] = print.shingles.length
    this.#sketchLengths[key] = print.sketch.length
    return print
  }

  #makeBounds(key: number): Bounds {
    const source = this.#source(key)
    const known = this.#freed(key)
    return { ...comparable(source, boilerplateOf(source), known), most: known.text.shingles.length }
  }

  /** The print with what it was freed of. */
  #freed(key: number): Freed {
    return { boilerplate: boilerplateIn(this.#source(key), this.#shelf.text(key).order), text: this.of(key) }
  }

  #source(key: number): PrintSource {
    return this.#sources.of(key, () => printSource(this.#shelf.text(key), this.#shelf))
  }
}
