/** A line of a stream of bytes. */
export interface Line {
  /** Without its line feed; empty where it is longer than the limit. */
  readonly bytes: Buffer
  /** Length in bytes, whether or not it was kept. */
  readonly length: number
  /** What came after it: a line feed, the end of the stream, or an error that is thrown next. */
  readonly endedBy: 'line-feed' | 'end' | 'break'
}

const lineFeed = 0x0a

/** The lines of a stream of bytes. A line of more than `most` bytes is passed over without being held. */
export async function* splitLines(bytes: AsyncIterable<Buffer>, most: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let length = 0
  const keep = (piece: Buffer) => {
    length += piece.length
    if (length > most) pieces = []
    else pieces.push(piece)
  }
  const take = (endedBy: Line['endedBy']): Line => {
    const line = { bytes: Buffer.concat(pieces), length, endedBy }
    pieces = []
    length = 0
    return line
  }
  try {
    for await (const chunk of bytes) {
      let start = 0
      for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
        keep(chunk.subarray(start, end))
        yield take('line-feed')
        start = end + 1
      }
      if (start < chunk.length) keep(chunk.subarray(start))
    }
  } catch (cause) {
    if (length > 0) yield take('break')
    throw cause
  }
  if (length > 0) yield take('end')
}
