import { type Comparable, isAlike, likenessOf } from '../../families/likeness.ts'
import { Held } from './held.ts'
import { PairMemo } from './pair-memo.ts'
import {
  comparable,
  countTurns,
  markSure,
  type PrintSource,
  printSource,
  sharedTurns,
  sketchWithout,
} from './print-source.ts'
import type { TextEdge, TextShelf } from './text-shelf.ts'

/** How much is held of each: some 2 kB a print, as much of what it is made of. */
const most = { prints: 250_000, sources: 20_000, later: 20_000 }
/** Turns of one text at most, and a power of two: a text has fewer shingles, which turn a few times. */
const mostTurns = 2 ** 16

/** The prints of texts, without what was boilerplate when they became known. What is boilerplate must stay as it is while they are asked for. */
export class Prints {
  readonly #shelf: TextShelf
  readonly #prints = new Held<Comparable>(most.prints)
  readonly #sources = new Held<PrintSource>(most.sources)
  readonly #later = new Held<Comparable>(most.later)
  readonly #alike = new PairMemo()
  /** Lengths of the sketches by the keys; held for each text, as of many no more is asked for. */
  readonly #sketchLengths: number[] = []

  constructor(shelf: TextShelf) {
    this.#shelf = shelf
  }

  /** What of a text is compared, by its key; also what is its own whatever is boilerplate since it became known. */
  of(key: number): Comparable {
    return this.#prints.of(key, () => this.#make(key))
  }

  /** Whether two texts are alike; it is quicker to ask for the later one first. */
  areAlike(later: number, earlier: number): boolean {
    return this.#alike.of(later, earlier, (a, b) => Number(isAlike(likenessOf(this.of(a), this.of(b))))) === 1
  }

  /** Holds that two texts are alike, for when it is asked soon. */
  holdAlike({ later, earlier }: TextEdge): void {
    this.#alike.put(later, earlier, 1)
  }

  /** The shingles that stand for a text, without what was common, each once, ascending. */
  sketchOf(key: number): Uint32Array {
    const sketch = sketchWithout(this.#source(key), this.#shelf.text(key).order)
    this.#sketchLengths[key] = sketch.length
    return sketch
  }

  /** How many stand for it. */
  sketchLengthOf(key: number): number {
    return this.#sketchLengths[key] ?? this.sketchOf(key).length
  }

  /** What of a text is compared without what was boilerplate by the text of a later order. */
  asOf(key: number, order: number): Comparable {
    const source = this.#source(key)
    return this.#later.of(key * mostTurns + countTurns(source, order), () =>
      comparable(source, order, this.of(key).shingles),
    )
  }

  /** The orders by which what two texts share may count no more, or count again, ascending. */
  sharedTurns(a: number, b: number): readonly number[] {
    return sharedTurns(this.#source(a), this.#source(b))
  }

  #make(key: number): Comparable {
    const source = this.#source(key)
    const print = comparable(source, this.#shelf.text(key).order)
    markSure(source, print)
    return print
  }

  #source(key: number): PrintSource {
    return this.#sources.of(key, () => printSource(this.#shelf.text(key), this.#shelf))
  }
}
