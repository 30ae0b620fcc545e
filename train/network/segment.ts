/** The rows of one sentence within a batch, its root first. */
export interface Segment {
  /** A multiple of 8. */
  readonly start: number
  /** Rows with a word or the root; what follows up to a multiple of 8 is empty. */
  readonly length: number
}
