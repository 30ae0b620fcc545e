import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Files by their path within the folder; text is written as UTF-8. */
export type Contents = Readonly<Record<string, string | Uint8Array>>

/** A new folder with these files, gone when the test is over. */
export function tempFolder(contents: Contents = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'intake-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  fill(folder, contents)
  return folder
}

/** Writes files into a folder. */
export function fill(folder: string, contents: Contents): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
