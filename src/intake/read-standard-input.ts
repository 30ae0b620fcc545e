import { decompressed } from './bytes/decompressed.ts'
import { type FormatItem, trouble } from './formats/format.ts'
import { recognise } from './formats/formats.ts'
import { counted } from './progress.ts'
import { readFailure } from './read-failure.ts'
import type { ReadContext } from './read-file.ts'
import { decodeText } from './text/decode-text.ts'

const source = '-'

/** Reads the articles of a stream that has no name; its first bytes show its format, and whether it is compressed. */
export async function* readStandardInput(
  stream: AsyncIterable<Uint8Array>,
  { limits, progress }: ReadContext,
): AsyncGenerator<FormatItem> {
  const stored = counted(stream, progress)
  try {
    const { start, bytes } = await decompressed(stored)
    const format = recognise(decodeText(start).text.trimStart())
    yield* format.read({ source, bytes, size: null, limits })
  } catch (cause) {
    yield trouble(readFailure(cause, source))
  } finally {
    // A stream that was left before its end would keep the process alive.
    await stored.return(undefined)
  }
}
