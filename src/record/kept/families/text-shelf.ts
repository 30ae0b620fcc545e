import type { KeptText } from './kept-text.ts'

/** Two texts that are alike, by their keys. */
export interface TextEdge {
  readonly later: number
  readonly earlier: number
  readonly jaccard: number
  /** First day as of which they are alike no more, as what they share turned out to be boilerplate; '~~' after every day. */
  readonly until: string
}

/** From a day on the text has this origin; null: it is of no family of two or more. */
export interface OriginSince {
  /** `YYYY-MM-DD`; '' from the beginning. */
  readonly since: string
  /** Key of a text. */
  readonly origin: number | null
}

/** A text that holds a shingle. */
export type HolderPlace = Pick<KeptText, 'key' | 'order'>

/** The texts that hold a shingle: how many, and the orders of the first and the last. */
export interface Crowd {
  readonly hash: number
  readonly holders: number
  readonly first: number
  readonly last: number
}

/** When a shingle is boilerplate, in orders of texts. */
export interface ShingleSince {
  /** Many texts hold it that share little else, from this one on; null: never. */
  readonly common: number | null
  /** The texts that hold it stretch over weeks and share little else: from the first of these on, no more from the second on, and so forth. */
  readonly recurring: readonly number[]
}

/** The shingles that stand for a text in the index. */
export type SketchOf = (text: Pick<KeptText, 'shingles'>) => Uint32Array

/**
 * Where texts are kept with an inverted index of their sketches. Texts are named by their keys; lists of holders are in the
 * order of the texts.
 */
export interface TextShelf {
  text(key: number): KeptText
  /** Puts texts, each with its sketch, into the index. */
  add(texts: readonly KeptText[], sketchOf: SketchOf): void
  /** Takes texts out of the index, and all that is said of them. */
  remove(texts: readonly KeptText[], sketchOf: SketchOf): void
  /** Those of these shingles that at least `least` texts hold. */
  crowded(hashes: Iterable<number>, least: number): readonly Crowd[]
  /** The first `most` holders with their orders. */
  firstHolders(hash: number, most: number): readonly HolderPlace[]
  /** The holders at these places, counted from 0. */
  holdersAt(hash: number, places: readonly number[]): readonly number[]
  boilerplateSince(hash: number): ShingleSince
  setBoilerplateSince(hash: number, since: ShingleSince): void
  /** Holders with an order from `from` to before `to`. */
  holdersBetween(hash: number, from: number, to: number): readonly number[]
  /** Texts before one with how many of some shingles of its sketch, ascending, they hold; only the last `most` holders of each before it. */
  earlier(
    text: HolderPlace,
    hashes: Uint32Array,
    most: number,
  ): readonly (readonly [key: number, shared: number])[]
  /** The first `most` holders of each shingle after `order`, each once. */
  later(hashes: Uint32Array, order: number, most: number): readonly number[]
  /** All edges of a text. */
  edgesOf(key: number): readonly TextEdge[]
  /** Puts these in the place of a text's edges to earlier ones. */
  putEdges(key: number, edges: readonly TextEdge[]): void
  originsOf(key: number): readonly OriginSince[]
  /** Puts these in the place of what was said of a text's origin, which differs from the day `from` on. */
  putOrigins(key: number, origins: readonly OriginSince[], from: string): void
}
