import type { WideEncoding } from './wide-encoding.ts'

/** Recodes a stream as UTF-8, so that it can be cut at the bytes of line feeds. */
export async function* wideToUtf8(
  bytes: AsyncIterable<Buffer>,
  encoding: WideEncoding,
): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of bytes) yield Buffer.from(decoder.decode(piece, { stream: true }))
  yield Buffer.from(decoder.decode())
}
