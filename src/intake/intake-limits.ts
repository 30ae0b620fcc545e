/** How much of one input is read; what lies above a limit is a diagnostic. */
export interface IntakeLimits {
  /** Most bytes, decompressed, of a file that holds one article (plain text, HTML) or of a `sources.csv`. */
  readonly fileBytes: number
  /** Most bytes, decompressed, of one record of a container; the container itself is streamed and may be of any size. */
  readonly recordBytes: number
  /** Most records that are read of one container. */
  readonly records: number
}

/** The limits where the caller states none: the longest articles have about 1 MB of markup. */
export const defaultLimits: IntakeLimits = {
  fileBytes: 20_000_000,
  recordBytes: 20_000_000,
  records: Number.POSITIVE_INFINITY,
}
