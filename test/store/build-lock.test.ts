import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lockForBuilding } from '../../src/store/build-lock.ts'
import { openStore } from '../../src/store/store.ts'
import { readEntry } from './sample-reading.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('is one’s alone until it is released', () => {
  const file = join(temporaryFolder(), 'record.db')
  const first = lockForBuilding(file, '2020-01-01T10:00:00Z')
  const second = () => lockForBuilding(file, '2020-01-01T10:00:01Z')
  expect(second).toThrow(
    `${file}: another build is writing this record (process ${process.pid}, since 2020-01-01T10:00:00Z)`,
  )
  first.release()
  const third = lockForBuilding(file, '2020-01-01T10:00:02Z')
  expect(second).toThrow(/since 2020-01-01T10:00:02Z/)
  third.release()
})

it('is one’s alone per record', () => {
  const folder = temporaryFolder()
  const first = lockForBuilding(join(folder, 'a.db'), 'now')
  expect(() => lockForBuilding(join(folder, 'b.db'), 'now').release()).not.toThrow()
  first.release()
})

it('keeps nobody from reading', () => {
  const file = join(temporaryFolder(), 'record.db')
  const writing = openStore(file, { access: 'write' })
  const reading = openStore(file, { access: 'read' })
  expect(reading.counts().articles).toBe(0)
  writing.add({ fingerprint: 'f', entries: [readEntry({ source: 'a', text: 'Oui.' })] })
  expect(reading.counts().articles).toBe(1)
  writing.close()
  expect(reading.counts().articles).toBe(1)
  reading.close()
})

it('is given back where the record can’t be opened', () => {
  const file = join(temporaryFolder(), 'record.db')
  openStore(file, { access: 'write' }).close()
  writeFileSync(
    `${file}-build`,
    'Ceci n’est pas un verrou, mais un texte assez long pour être lu comme un en-tête de base.',
  )
  expect(() => openStore(file, { access: 'write' })).toThrow(
    /record\.db-build: is not what a build leaves beside its record; remove it/,
  )
})
