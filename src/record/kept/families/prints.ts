import { daysOf } from '../../families/days.ts'
import type { Comparable } from '../../families/likeness.ts'
import { ownShingles } from '../../families/print.ts'
import { asSet } from '../../families/shingles.ts'
import { winnow } from '../../families/sketch.ts'
import { creditsOf, type KeptText } from './kept-text.ts'
import type { ShingleSince, TextShelf } from './text-shelf.ts'

/** Prints of which twice as many are held at most, so that memory does not grow with the record: some 1.5 kB each. */
const mostHeld = 30_000

/** Whether a shingle recurs as of the text of an order. */
function recursAt({ recurring }: ShingleSince, order: number): boolean {
  return recurring.length > 0 && recurring.filter((turn) => turn <= order).length % 2 === 1
}

/** What of a text is found and compared. */
export interface KeptPrint extends Comparable {
  /** Without what was common, each once, ascending. */
  readonly sketch: Uint32Array
}

/** The prints of texts, without what was boilerplate when they became known. */
export class Prints {
  readonly #shelf: TextShelf
  /** Those asked for last, and those before them. */
  #held = new Map<number, KeptPrint>()
  #heldBefore: ReadonlyMap<number, KeptPrint> = new Map()
  readonly #sizes = new Map<number, number>()

  constructor(shelf: TextShelf) {
    this.#shelf = shelf
  }

  /** The print of a text by its key. */
  of(key: number): KeptPrint {
    const held = this.#held.get(key)
    if (held) return held
    const print = this.#heldBefore.get(key) ?? this.#new(key)
    if (this.#held.size >= mostHeld) {
      this.#heldBefore = this.#held
      this.#held = new Map()
    }
    this.#held.set(key, print)
    return print
  }

  /** How many shingles the sketch of its print has; held for each text, as many are asked for no more than that. */
  sketchSize(key: number): number {
    return this.#sizes.get(key) ?? this.of(key).sketch.length
  }

  /** What of a text is compared without what was boilerplate by the text of a later order. */
  asOf(key: number, order: number): Comparable {
    return this.#make(this.#shelf.text(key), order).compared
  }

  #new(key: number): KeptPrint {
    const text = this.#shelf.text(key)
    const { sketched, common, compared } = this.#make(text, text.order)
    const sketch = asSet(sketched.filter((hash) => !common.has(hash)))
    this.#sizes.set(key, sketch.length)
    return { ...compared, sketch }
  }

  #make(text: KeptText, order: number) {
    const { shingles } = text
    const places = winnow(shingles)
    const sketched = places.map((place) => shingles[place] ?? 0)
    const { common, all } = this.#boilerplateIn(sketched, order)
    const own = ownShingles(shingles, places, common)
    const lasting = all.size === common.size ? own : ownShingles(shingles, places, all)
    const compared: Comparable = { shingles: own, lasting, days: daysOf(creditsOf(text).published) }
    return { sketched, common, compared }
  }

  /** Those of the shingles that are boilerplate as of the text of an order: common ones, and these with those that recur. */
  #boilerplateIn(sketched: Uint32Array, order: number) {
    const [common, all] = [new Set<number>(), new Set<number>()]
    for (const hash of sketched) {
      const since = this.#shelf.boilerplateSince(hash)
      const isCommon = since.common !== null && since.common <= order
      if (isCommon) common.add(hash)
      if (isCommon || recursAt(since, order)) all.add(hash)
    }
    return { common, all }
  }
}
