import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's own `models/` folder, the same from `src/` and from the built `dist/`. */
export const modelsFolder: string = fileURLToPath(new URL('../../models/', import.meta.url))

/** The bytes of a file of a language's trained model. */
export function readModelFile(language: string, name: string): { path: string; bytes: Uint8Array } {
  const path = join(modelsFolder, language, name)
  return { path, bytes: readFileSync(path) }
}
