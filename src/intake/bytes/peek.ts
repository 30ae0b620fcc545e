/** The start of a stream of bytes, and the whole stream, start included. */
export interface Peeked {
  readonly start: Buffer
  readonly bytes: AsyncIterable<Buffer>
}

/** Long enough for every signature and for the shortest record, so that no one who sends one record and waits is kept waiting. */
const enoughBytes = 12
/** Where so much white space leads, nothing is told by what follows it. */
const mostBytes = 65_536

/** Reads just enough of a stream to see what it is: a few bytes that are not all white space. */
export async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const rest = bytes[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let length = 0
  let blank = true
  while (length < enoughBytes || (blank && length < mostBytes)) {
    const next = await rest.next()
    if (next.done) break
    pieces.push(next.value)
    length += next.value.length
    blank &&= next.value.every(isBlank)
  }
  const start = Buffer.concat(pieces, length)
  return { start, bytes: replay(start, rest) }
}

/** White space and, for UTF-16, NUL. */
function isBlank(byte: number): boolean {
  return byte <= 0x20
}

async function* replay(start: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Buffer> {
  try {
    if (start.length > 0) yield start
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value)
  } finally {
    await rest.return?.()
  }
}
