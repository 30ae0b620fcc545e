import { decompressed } from './bytes/decompressed.ts'
import { fileBytes } from './bytes/file-bytes.ts'
import type { FoundFile } from './files/found.ts'
import { openFile } from './files/open-file.ts'
import { type FormatItem, trouble } from './formats/format.ts'
import { isCompressedName } from './formats/formats.ts'
import type { IntakeLimits } from './intake-limits.ts'
import { counted, type Progress } from './progress.ts'
import { readFailure } from './read-failure.ts'

/** What is needed to read an input. */
export interface ReadContext {
  readonly limits: IntakeLimits
  readonly progress: Progress
}

/** Reads the articles of one file; whatever stops it is a diagnostic, after what was read before. */
export async function* readFile(
  file: FoundFile,
  { limits, progress }: ReadContext,
): AsyncGenerator<FormatItem> {
  const before = progress.bytesDone
  try {
    const { handle, size } = await openFile(file.path)
    try {
      const stored = counted(fileBytes(handle), progress)
      const input = isCompressedName(file.name)
        ? { bytes: (await decompressed(stored)).bytes, size: null }
        : { bytes: stored, size }
      yield* file.format.read({ source: file.path, limits, ...input })
    } finally {
      progress.bytesDone = Math.max(progress.bytesDone, before + size)
      await handle.close()
    }
  } catch (cause) {
    yield trouble(readFailure(cause, file.path))
  }
}
