import { daysOf } from '../../families/days.ts'
import type { Comparable } from '../../families/likeness.ts'
import { ownPrint } from '../../families/print.ts'
import { creditsOf, type KeptText, sketchOf } from './kept-text.ts'
import type { ShingleSince, TextShelf } from './text-shelf.ts'

/** Prints that are held at once, so that memory does not grow with the record: some 3 kB each. */
const mostHeld = 30_000

/** Whether a shingle recurs as of the text of an order. */
function recursAt({ recurring }: ShingleSince, order: number): boolean {
  return recurring.filter((turn) => turn <= order).length % 2 === 1
}

/** What of a text is found and compared. */
export interface KeptPrint extends Comparable {
  /** Without what was common, each once, ascending. */
  readonly sketch: Uint32Array
}

/** The prints of texts, without what was boilerplate when they became known. */
export class Prints {
  readonly #shelf: TextShelf
  readonly #held = new Map<number, KeptPrint>()

  constructor(shelf: TextShelf) {
    this.#shelf = shelf
  }

  /** The print of a text by its key. */
  of(key: number): KeptPrint {
    const held = this.#held.get(key)
    if (held) return held
    const text = this.#shelf.text(key)
    const print = this.#make(text, text.order)
    if (this.#held.size >= mostHeld) this.#held.clear()
    this.#held.set(key, print)
    return print
  }

  /** The print of a text without what was boilerplate by the text of a later order. */
  asOf(key: number, order: number): KeptPrint {
    return this.#make(this.#shelf.text(key), order)
  }

  #make(text: KeptText, order: number): KeptPrint {
    const [common, all] = [new Set<number>(), new Set<number>()]
    for (const hash of sketchOf(text)) {
      const since = this.#shelf.boilerplateSince(hash)
      const isCommon = since.common !== null && since.common <= order
      if (isCommon) common.add(hash)
      if (isCommon || recursAt(since, order)) all.add(hash)
    }
    const { shingles, sketch } = ownPrint(text.shingles, common)
    const lasting = all.size === common.size ? shingles : ownPrint(text.shingles, all).shingles
    return { shingles, sketch, lasting, days: daysOf(creditsOf(text).published) }
  }
}
