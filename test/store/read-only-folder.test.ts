import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { readEntry } from './sample-reading.ts'
import { temporaryFolder } from './temporary-folder.ts'

const script = fileURLToPath(new URL('print-counts.ts', import.meta.url))

/** The superuser may write anywhere, so that the reader is somebody else. */
function countsSeenFromOutside(file: string): { status: number | null; stdout: string; stderr: string } {
  const identity = getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const args = ['--import', import.meta.resolve('tsx'), script, file]
  return spawnSync(process.execPath, args, { encoding: 'utf8', ...identity })
}

it('a record can be read where nothing may be written, during a build and at rest', {
  timeout: 180_000,
}, () => {
  const folder = temporaryFolder()
  const file = join(folder, 'record.db')
  const store = openStore(file, { access: 'write' })
  store.add({ fingerprint: 'f', entries: [readEntry({ source: 'a', text: 'Oui.' })] })
  chmodSync(folder, 0o555)
  const during = countsSeenFromOutside(file)
  store.close()
  const resting = temporaryFolder()
  // A copy, as this process still has the first one open to others.
  copyFileSync(file, join(resting, 'record.db'))
  chmodSync(resting, 0o555)
  const atRest = countsSeenFromOutside(join(resting, 'record.db'))
  for (const { stdout, stderr } of [during, atRest]) {
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ articles: 1 })
  }
  for (const place of [folder, resting]) chmodSync(place, 0o755)
})
