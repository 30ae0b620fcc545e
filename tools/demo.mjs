// Reads the articles of examples/ into a record of their own and opens the brief; `--no-open` only prints where it is.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const main = join(root, 'dist', 'cli', 'main.js')
const store = join(root, 'demo', 'pourparlers.db')
const open = !process.argv.includes('--no-open') && process.stdout.isTTY

/** Runs one command of Pourparlers; stops where it fails. */
function pourparlers(...args) {
  const { status } = spawnSync(process.execPath, [main, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

mkdirSync(join(root, 'demo'), { recursive: true })
pourparlers('build', 'examples/articles', '--knowledge', 'examples/knowledge', '--store', store)
pourparlers('brief', '--store', store, '--knowledge', 'examples/knowledge', ...(open ? ['--open'] : []))
