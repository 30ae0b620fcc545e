import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connect } from '../../src/store/database.ts'
import { migrations } from '../../src/store/migrations/migrations.ts'
import { applicationId } from '../../src/store/record-file.ts'
import { openStore } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { readEntry } from './sample-reading.ts'
import { temporaryFolder } from './temporary-folder.ts'

const samples = Array.from({ length: 300 }, (_, n) => ({
  source: `a.jsonl#${n + 1}`,
  text: `Séance numéro ${n}.`,
}))

function makeRecord(file: string): void {
  const store = openStore(file, { access: 'write' })
  store.add({ fingerprint: 'f', entries: samples.map(readEntry) })
  store.close()
}

function makeForeign(file: string, sql: string): void {
  const database = connect(file)
  database.exec(sql)
  database.close()
}

const foreign: [string, (file: string) => void, RegExp][] = [
  [
    'a text',
    (file) => writeFileSync(file, 'Ceci est un texte.'),
    /is no Pourparlers record; it was left as it is/,
  ],
  ['a page of zeros', (file) => writeFileSync(file, Buffer.alloc(4096)), /is no Pourparlers record/],
  [
    'another program’s',
    (file) => makeForeign(file, 'CREATE TABLE t (x)'),
    /is a database of another program/,
  ],
  [
    'another program’s with a name',
    (file) => makeForeign(file, 'PRAGMA application_id = 7; CREATE TABLE t (x)'),
    /is a database of another program/,
  ],
  [
    'a newer version’s',
    (file) =>
      makeForeign(
        file,
        `PRAGMA application_id = ${applicationId}; PRAGMA user_version = 99; CREATE TABLE t (x)`,
      ),
    new RegExp(`newer Pourparlers \\(record version 99; this one knows up to ${migrations.length}\\)`),
  ],
]

describe('a file that is not ours to touch', () => {
  it.each(foreign)('%s database is refused and left as it is', (_, make, message) => {
    const file = join(temporaryFolder(), 'record.db')
    make(file)
    const before = readFileSync(file)
    for (const access of ['write', 'read'] as const) {
      expect(() => openStore(file, { access })).toThrow(StoreError)
      expect(() => openStore(file, { access })).toThrow(message)
    }
    expect(readFileSync(file)).toEqual(before)
    expect(existsSync(`${file}-build`)).toBe(false)
  })
})

/** A copy, as this process still has the first one's index in memory. */
function makeCopy(file: string): void {
  makeRecord(`${file}.first`)
  copyFileSync(`${file}.first`, file)
}

describe('a damaged record', () => {
  it('that was cut short is refused and left as it is', () => {
    const file = join(temporaryFolder(), 'record.db')
    makeCopy(file)
    truncateSync(file, Math.floor(statSync(file).size / 2))
    const before = readFileSync(file)
    for (const access of ['write', 'read'] as const) {
      expect(() => openStore(file, { access })).toThrow(/the record is damaged \(.*\); put the file aside/)
    }
    expect(readFileSync(file)).toEqual(before)
  })

  it('whose inside was overwritten says so when it is reached', () => {
    const file = join(temporaryFolder(), 'record.db')
    makeCopy(file)
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0x5a, 4096))
    const use = () => {
      const store = openStore(file, { access: 'read' })
      try {
        return [...store.articles()].length
      } finally {
        store.close()
      }
    }
    expect(use).toThrow(/the record is damaged/)
  })
})

describe('where a record may lie', () => {
  it('there is none to read', () => {
    const file = join(temporaryFolder(), 'record.db')
    expect(() => openStore(file, { access: 'read' })).toThrow(
      `no record at ${file}; make one with \`pourparlers build PATH\``,
    )
    expect(existsSync(file)).toBe(false)
  })

  it('an empty file is no record yet, and a build may make it one', () => {
    const file = join(temporaryFolder(), 'record.db')
    writeFileSync(file, '')
    expect(() => openStore(file, { access: 'read' })).toThrow(/^no record at/)
    makeRecord(file)
    openStore(file, { access: 'read' }).close()
  })

  it('a folder is no file', () => {
    const folder = join(temporaryFolder(), 'records')
    mkdirSync(folder)
    expect(() => openStore(folder, { access: 'write' })).toThrow(
      /is a folder; --store names a file, such as .*pourparlers\.db/,
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it('a folder that does not exist is not made', () => {
    const folder = temporaryFolder()
    const open = () => openStore(join(folder, 'absent', 'record.db'), { access: 'write' })
    expect(open).toThrow(/the folder .*absent does not exist; make it first/)
    expect(readdirSync(folder)).toEqual([])
  })

  it('a name such as a URL is only a name', () => {
    const folder = temporaryFolder()
    makeRecord(join(folder, 'file:x?mode=memory'))
    expect(readdirSync(folder)).toContain('file:x?mode=memory')
  })

  it('a link is the record that it leads to', () => {
    const folder = temporaryFolder()
    makeRecord(join(folder, 'record.db'))
    symlinkSync(join(folder, 'record.db'), join(folder, 'link.db'))
    const store = openStore(join(folder, 'link.db'), { access: 'write' })
    expect(() => openStore(join(folder, 'record.db'), { access: 'write' })).toThrow(/another build/)
    store.close()
  })
})

describe('versions', () => {
  it('a record of an older version is brought up to date by a build only', () => {
    const file = join(temporaryFolder(), 'record.db')
    makeForeign(file, `PRAGMA application_id = ${applicationId}; CREATE TABLE unrelated (x)`)
    expect(() => openStore(file, { access: 'read' })).toThrow(/older Pourparlers \(record version 0 of \d+\)/)
    makeRecord(file)
    const store = openStore(file, { access: 'read' })
    expect(store.counts().articles).toBe(samples.length)
    store.close()
  })
})
