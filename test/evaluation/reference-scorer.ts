import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of gold and reference tools beside the repository; it may be absent. */
export const sharedFolder: string =
  process.env['POURPARLERS_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url))

const scorer = join(sharedFolder, 'score', 'score.mjs')

/** Whether the reference scorer is there to compare with. */
export const hasReference: boolean = existsSync(scorer)

/** What the reference scorer prints, as JSON and as the table with its misses. */
export function runReference(goldFolders: readonly string[], readings: readonly unknown[]): ReferenceOutput {
  const file = join(newFolder(), 'readings.jsonl')
  writeFileSync(file, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''))
  const options = [...goldFolders.flatMap((folder) => ['--gold', folder]), '--readings', file]
  const run = (...more: string[]) =>
    execFileSync(process.execPath, [scorer, ...options, ...more], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return { json: run('--json'), table: run('--misses') }
}

export interface ReferenceOutput {
  readonly json: string
  readonly table: string
}

/** A folder of its own for one test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pourparlers-evaluation-'))
}

/** Writes gold, one file each. */
export function writeGold(golds: readonly unknown[]): string {
  const folder = newFolder()
  golds.forEach((gold, at) => {
    writeFileSync(join(folder, `g${String(at).padStart(3, '0')}.json`), JSON.stringify(gold))
  })
  return folder
}
