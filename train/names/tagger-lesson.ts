/** A sentence to learn from: the features of each word as numbers, and its right tags. */
export interface TaggerLesson {
  /** Features of word `i`: `features[starts[i]]` to `features[starts[i + 1]]`. */
  readonly starts: Uint32Array
  readonly features: Uint32Array
  readonly tags: Uint8Array
}
