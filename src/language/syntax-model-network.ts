/** The sizes of a network; each is a multiple of 8 but the counts of tags and labels. */
export interface NetworkShape {
  /** Width of a word's vector and of each direction of the encoder. */
  readonly size: number
  /** Layers whose directions know nothing of each other. */
  readonly apart: number
  /** Layers above them, each direction of which reads both. */
  readonly joined: number
  readonly tags: number
  readonly labels: number
  readonly tagWidth: number
  readonly arcWidth: number
  readonly labelWidth: number
}

/** A matrix as it is stored, row by row. */
export interface StoredMatrix {
  readonly rows: number
  readonly columns: number
  readonly values: ArrayLike<number>
}

/** All the numbers of a trained network. */
export interface NetworkWeights {
  readonly shape: NetworkShape
  /** One vector a row of the word table: whole numbers to be multiplied by the row's scale. */
  readonly table: { readonly values: Int8Array; readonly scales: Float32Array }
  /** By name, such as `encoder.0.forward.weights`. */
  readonly matrices: ReadonlyMap<string, StoredMatrix>
}
