import type { HashedNumbers } from './syntax-model.ts'

/** Rows of weights that are looked up by the hash of a feature; row `r` holds the entries `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  /** In rising order. */
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  /** Which tag an entry speaks for. */
  readonly tags: Uint8Array
  /** What it adds to the tag's score, in units of 1/`scoreUnit`. */
  readonly weights: Int16Array
}

/** How many units of a weight make one of a log-odds. */
export const scoreUnit = 1000

/** What was learned about the names of a language. */
export interface LearnedNames {
  /** The types that are told apart, such as `person`, in the order of the tags. */
  readonly types: readonly string[]
  /** Classes of words that stand in like company, coarse and fine, by the hash of `nameForm`. */
  readonly coarse: HashedNumbers
  readonly fine: HashedNumbers
  /** Weights of what stands at and around a word. */
  readonly rows: SparseRows
  /** Score of tag `b` after tag `a` at `a * tags + b`, in the same units. */
  readonly transitions: Int16Array
  /** How much the other places of a word in the article count, in the same units. */
  readonly agreement: number
}
