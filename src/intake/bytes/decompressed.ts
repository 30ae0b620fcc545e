import { gunzip, isGzip } from './gunzip.ts'
import { type Peeked, peek } from './peek.ts'

/** The bytes, decompressed if they are gzip: programs that fetch files often decompress them and keep the name. */
export async function decompressed(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const peeked = await peek(bytes)
  return isGzip(peeked.start) ? peek(gunzip(peeked.bytes)) : peeked
}
