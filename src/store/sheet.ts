import type { KeptCorrection } from '../model/correction.ts'
import type { Reading } from '../model/reading.ts'

/** What a state needs of an article, taken out of its reading. The record keeps it and does not look inside. */
export interface Sheet {
  /** First day as of which the article counts, `YYYY-MM-DD`; '~' only where no day is asked for. */
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
  /** A group that its lines also rest on; null: none. */
  readonly restsOn: { readonly kind: string; readonly name: string } | null
  /** Hashes of the names under which it is found by claims that await it, each once. */
  readonly terms: readonly number[]
  /** Of which terms another claim must have how many to alter its lines; null: none does. */
  readonly awaits: { readonly terms: readonly number[]; readonly least: number } | null
}

/** Takes sheets out of readings. */
export interface SheetMaker {
  /** Stands for the rules by which it does so; another value means that sheets must be made again. */
  readonly basis: string
  /** The sheet of a reading, given the rejections that are about its article. */
  readonly make: (reading: Reading, rejections: readonly KeptCorrection[]) => Sheet
}
