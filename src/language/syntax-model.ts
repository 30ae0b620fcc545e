import type { NetworkWeights } from './syntax-model-network.ts'

/** A table from 32-bit hashes, in rising order, to small numbers. */
export interface HashedNumbers {
  readonly hashes: Uint32Array
  readonly numbers: Uint8Array | Uint16Array
}

/** What was learned from treebanks and word lists. */
export interface LearnedSyntax {
  readonly network: NetworkWeights
  /** `UPOS|Feature=Value|…`, by the network's numbers. */
  readonly tags: readonly string[]
  /** Relations with their subtypes, by the network's numbers. */
  readonly labels: readonly string[]
  /** Hashes of the canonical forms that have a row of their own, in the order of the rows. */
  readonly vocabulary: Uint32Array
  /** How many rows the word table has for parts of words. */
  readonly bucketCount: number
  /** Canonical form to the classes that word lists give it, as bits less than 64. */
  readonly lexicon: HashedNumbers
  /** Form with tag, form with part of speech, or ending with part of speech, to the number of a lemma rule. */
  readonly lemmas: HashedNumbers
  /** How a form becomes its lemma: how many letters go, what comes, and whether capitals stay (`=`), such as `2er`. */
  readonly lemmaRules: readonly string[]
  /** Weights of the decision whether a sentence begins before a token. */
  readonly sentenceStarts: Int16Array
  /** Weights of the decision whether a doubtful contraction is one. */
  readonly contractions: Int16Array
}

/** What the syntactic analysis needs of a language. */
export interface SyntaxModel {
  /** One printed token at a time, from where the last one ended; sticky. White space is matched too. */
  readonly word: RegExp
  /** The two words that a contraction stands for, by its form in small letters. */
  readonly contractions: ReadonlyMap<string, readonly [string, string]>
  /** Contractions that may also be one word. */
  readonly doubtfulContractions: ReadonlySet<string>
  readonly learned: LearnedSyntax
}
