import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The package's own `package.json`, the same from `src/` and from the built `dist/`. */
export const packageFile: string = fileURLToPath(new URL('../../package.json', import.meta.url))

/** The version of this program. */
export function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(packageFile, 'utf8'))
  return version
}
