import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Compiles the program once before the tests that start it as a process; one that is up to date is left as it is. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../tools/prepare.mjs', import.meta.url))], {
    stdio: 'inherit',
  })
}
