import type { FileHandle } from 'node:fs/promises'

const chunkBytes = 65_536

/** The bytes of an open file from its start, in pieces; the caller opens and closes it. */
export async function* fileBytes(handle: FileHandle): AsyncGenerator<Buffer> {
  for (;;) {
    const piece = Buffer.allocUnsafe(chunkBytes)
    const { bytesRead } = await handle.read(piece, 0, chunkBytes, null)
    if (bytesRead === 0) return
    yield piece.subarray(0, bytesRead)
  }
}
