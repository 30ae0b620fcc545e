import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fingerprintOf } from '../../src/cli/fingerprint.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'

function knowledge(folder: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

it('is the same for the same knowledge, wherever it lies', () => {
  const folder = temporaryFolder()
  const here = knowledge(join(folder, 'a'), { 'parties.tsv': 'un', 'notes.txt': 'rien' })
  cpSync(here, join(folder, 'b'), { recursive: true })
  writeFileSync(join(folder, 'b', 'notes.txt'), 'autre chose')
  expect(fingerprintOf([here])).toBe(fingerprintOf([join(folder, 'b')]))
  expect(fingerprintOf([])).toMatch(/^[0-9a-f]{32}$/)
})

it('is another for any other knowledge', () => {
  const folder = temporaryFolder()
  const a = knowledge(join(folder, 'a'), { 'parties.tsv': 'un', 'offices.tsv': 'deux' })
  const b = knowledge(join(folder, 'b'), { 'parties.tsv': 'und', 'offices.tsv': 'eux' })
  const c = knowledge(join(folder, 'c'), { 'parties.tsv': 'un' })
  const d = knowledge(join(folder, 'd'), { 'offices.tsv': 'un' })
  const all = [[], [a], [b], [c], [d], [a, b], [b, a], [a, a]].map(fingerprintOf)
  expect(new Set(all).size).toBe(all.length)
})
