import type { Reading } from '../model/reading.ts'

/** What a state needs of an article, taken out of its reading. The record keeps it and does not look inside. */
export interface Sheet {
  /** First day as of which the article counts, `YYYY-MM-DD`; '' always. */
  readonly knownFrom: string
  readonly claims: readonly SheetClaim[]
  readonly text: SheetText
}

/** What is kept of a text to find which others carry the same report. */
export interface SheetText {
  /** Orders texts. */
  readonly order: number
  /** Hashes of 32 bits, in order of the text. */
  readonly shingles: Uint32Array
  /** JSON. */
  readonly credits: string
}

/** A claim as it is kept. */
export interface SheetClaim {
  readonly kind: string
  /** The group of claims that it belongs to; '' where comparing finds it. */
  readonly group: string
  /** JSON. */
  readonly claim: string
  /** JSON. */
  readonly evidence: string
}

/** Takes sheets out of readings. */
export interface SheetMaker {
  /** Stands for the rules by which it does so; another value means that sheets must be made again. */
  readonly basis: string
  readonly make: (reading: Reading) => Sheet
}
