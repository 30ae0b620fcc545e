/** Counts the bytes of the inputs as they are used. */
export interface Progress {
  /** Bytes as they lie on the disk; it never falls. */
  bytesDone: number
}

/** The same bytes, counted as they are taken. */
export async function* counted<T extends Uint8Array>(
  bytes: AsyncIterable<T>,
  progress: Progress,
): AsyncGenerator<T> {
  for await (const piece of bytes) {
    progress.bytesDone += piece.length
    yield piece
  }
}
