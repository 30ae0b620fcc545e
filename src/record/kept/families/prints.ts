import { ownPrint, type Print } from '../../families/print.ts'
import { type KeptText, sketchOf } from './kept-text.ts'
import type { TextShelf } from './text-shelf.ts'

/** Prints that are held at once, so that memory does not grow with the record: some 3 kB each. */
const mostHeld = 30_000

/** The prints of texts, without what was boilerplate when they became known. */
export class Prints {
  readonly #shelf: TextShelf
  readonly #held = new Map<number, Omit<Print, 'key'>>()

  constructor(shelf: TextShelf) {
    this.#shelf = shelf
  }

  /** The print of a text by its key. */
  of(key: number): Omit<Print, 'key'> {
    const held = this.#held.get(key)
    if (held) return held
    const print = this.#make(this.#shelf.text(key))
    if (this.#held.size >= mostHeld) this.#held.clear()
    this.#held.set(key, print)
    return print
  }

  /** Forgets the prints of texts that changed. */
  forget(keys: Iterable<number>): void {
    for (const key of keys) this.#held.delete(key)
  }

  #make(text: KeptText): Omit<Print, 'key'> {
    const common = new Set<number>()
    for (const hash of sketchOf(text)) {
      const since = this.#shelf.commonFrom(hash)
      if (since !== null && since <= text.order) common.add(hash)
    }
    return ownPrint(text.shingles, common)
  }
}
