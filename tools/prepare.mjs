// Makes a fresh clone ready: installs what is missing and builds what is out of date. Needs nothing but Node.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node ${process.versions.node} is too old: Pourparlers needs Node 20.19 or newer.\n`)
  process.exit(1)
}

/** When a file was last changed, in milliseconds; 0 where there is none. */
function changed(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

/** When the newest file of a folder was last changed. */
function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, changed(join(entry.parentPath, entry.name))), 0)
}

function run(title, args) {
  process.stderr.write(`${title} …\n`)
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    process.stderr.write(`${title} failed: run “npm ${args.join(' ')}” to see why.\n`)
    process.exit(1)
  }
}

if (changed(join(root, 'package-lock.json')) > changed(join(root, 'node_modules', '.package-lock.json'))) {
  run('Installing', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}
const sources = Math.max(newest(join(root, 'src')), changed(join(root, 'tsconfig.build.json')))
if (sources > changed(join(root, 'dist', 'cli', 'main.js'))) run('Building', ['run', '--silent', 'build'])
