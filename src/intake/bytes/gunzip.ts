import { createGunzip, type Gunzip } from 'node:zlib'

/** Small, so that damage takes little with it, and a hostile stream (1000 : 1) fills some 2 MB at a time; no slower than 16 KB. */
const sliceBytes = 2048

/** Whether the bytes begin as gzip does. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b
}

/**
 * The decompressed bytes of a gzip stream. What could be decompressed is given before the error is thrown (where the stream
 * is cut, all of it; where it is damaged, all but what the same 2 KB held); Node's own iterator would drop it.
 *
 * @throws the error of zlib: `Z_BUF_ERROR` where the stream ends too early, another `Z_…` where it is damaged.
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const inflate = createGunzip()
  const ready: Buffer[] = []
  inflate.on('data', (piece: Buffer) => ready.push(piece))
  try {
    for await (const slice of slices(bytes)) {
      if (inflate.readableEnded) return
      const failure = await settled(inflate, (done) => inflate.write(slice, done))
      yield* ready.splice(0)
      if (failure) throw failure
    }
    if (inflate.readableEnded) return
    // The callback of end() comes before the last bytes have been looked at.
    const failure = await settled(inflate, () => inflate.end())
    yield* ready.splice(0)
    if (failure) throw failure
  } finally {
    inflate.destroy()
  }
}

async function* slices(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    for (let at = 0; at < piece.length; at += sliceBytes) yield piece.subarray(at, at + sliceBytes)
  }
}

/** Waits until zlib has taken what was given, has ended, or has failed: after an error it calls nobody back. */
function settled(
  inflate: Gunzip,
  act: (done: (error?: Error | null) => void) => void,
): Promise<Error | null> {
  return new Promise((resolve) => {
    const settle = (failure?: Error | null) => {
      inflate.off('error', settle).off('end', settle)
      resolve(failure ?? null)
    }
    inflate.on('error', settle).on('end', settle)
    act(settle)
  })
}
