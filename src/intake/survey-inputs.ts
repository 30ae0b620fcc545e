import { stat } from 'node:fs/promises'
import { findFiles } from './files/find-files.ts'

/** How much there is to read. */
export interface Survey {
  readonly files: number
  /** As they lie on the disk. */
  readonly bytes: number
}

/** Counts the files behind the paths and their bytes without opening them, to tell how far a reading is; standard input counts 0. */
export async function surveyInputs(paths: readonly string[]): Promise<Survey> {
  let files = 0
  let bytes = 0
  for await (const found of findFiles(paths)) {
    if (found.kind !== 'file') continue
    files++
    bytes += await sizeOf(found.path)
  }
  return { files, bytes }
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0
}
