import { type Sketched, shareLittle, shareLittleOverWeeks } from '../../families/boilerplate.ts'
import { countShared } from '../../families/shingles.ts'
import { mix } from '../../families/words.ts'
import { Held } from './held.ts'
import { creditsOf, type KeptText, sketchOf } from './kept-text.ts'
import { PairMemo } from './pair-memo.ts'
import type { HolderPlace, TextShelf } from './text-shelf.ts'

/** How much is held: of each text its sketch, of lists of texts those of the shingles of one time, which are mostly the same. */
const most = { sketches: 250_000, lists: 50_000 }

/** Texts that hold one shingle; what many shingles ask of the same texts is found once. */
export class Holders {
  readonly shelf: TextShelf
  readonly #sketched = new Held<Sketched>(most.sketches)
  readonly #shared = new PairMemo()
  readonly #little = new ByTexts<boolean>()
  readonly #overWeeks = new ByTexts<boolean>()
  readonly #turns = new ByTexts<readonly number[]>()

  constructor(shelf: TextShelf) {
    this.shelf = shelf
  }

  /** Whether many texts share little, by their keys. */
  shareLittle(keys: readonly number[]): boolean {
    return this.#little.of(keys, () => shareLittle(this.#textsOf(keys), this.#countShared))
  }

  /** Whether texts of several weeks share little, by their keys. */
  shareLittleOverWeeks(keys: readonly number[]): boolean {
    return this.#overWeeks.of(keys, () => shareLittleOverWeeks(this.#textsOf(keys), this.#countShared))
  }

  /** What `find` gives for the first holders of a shingle. */
  turnsOf(
    holders: readonly HolderPlace[],
    find: (holders: readonly HolderPlace[]) => readonly number[],
  ): readonly number[] {
    return this.#turns.of(
      holders.map(({ key }) => key),
      () => find(holders),
    )
  }

  readonly #countShared = (a: Sketched, b: Sketched): number =>
    this.#shared.of(a.key, b.key, () => countShared(a.sketch, b.sketch))

  #textsOf(keys: readonly number[]): readonly Sketched[] {
    return keys.map((key) => this.#sketched.of(key, () => sketchedOf(this.shelf.text(key))))
  }
}

function sketchedOf(text: KeptText): Sketched {
  return { key: text.key, sketch: sketchOf(text), site: creditsOf(text).site }
}

/** What was found of lists of texts, by their keys. */
class ByTexts<Value> {
  readonly #held = new Held<{ readonly keys: readonly number[]; readonly value: Value }>(most.lists)

  of(keys: readonly number[], find: () => Value): Value {
    const known = this.#held.of(keys.reduce(mix, keys.length) | 0, () => ({ keys, value: find() }))
    return areSame(known.keys, keys) ? known.value : find()
  }
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at])
}
