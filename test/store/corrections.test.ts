import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../../src/model/correction.ts'
import { connect } from '../../src/store/database.ts'
import { migrations } from '../../src/store/migrations/migrations.ts'
import { applicationId } from '../../src/store/record-file.ts'
import { openStore, type WritableStore } from '../../src/store/store.ts'
import { readEntry } from './sample-reading.ts'
import { temporaryFolder } from './temporary-folder.ts'

const merge: Correction = {
  kind: 'merge',
  identity: { id: 'person:elsa-morvane', name: 'Elsa Morvane' },
  other: { id: 'person:e-morvane', name: 'E. Morvane' },
}
const rejection: Correction = {
  kind: 'reject',
  target: 'claim',
  article: 'a',
  span: [0, 3],
  quote: 'Oui',
  says: 'position VLD for talks',
}

function withStore<Result>(
  file: string,
  work: (store: WritableStore) => Result,
  now = '2022-01-01T00:00:00Z',
): Result {
  const store = openStore(file, { access: 'write', now: () => now })
  try {
    return work(store)
  } finally {
    store.close()
  }
}

describe('corrections', () => {
  it('are kept as they were made, with who, why and when', () => {
    const file = join(temporaryFolder(), 'record.db')
    withStore(file, (store) => {
      expect(store.correct(merge, { by: null, why: 'one person' })).toBe(1)
      expect(store.correct(rejection, { by: 'A. Kerloc', why: 'a joke' })).toBe(2)
    })
    const store = openStore(file, { access: 'read' })
    expect(store.corrections()).toEqual([
      {
        number: 1,
        correction: merge,
        by: null,
        why: 'one person',
        at: '2022-01-01T00:00:00Z',
        undoneAt: null,
      },
      {
        number: 2,
        correction: rejection,
        by: 'A. Kerloc',
        why: 'a joke',
        at: '2022-01-01T00:00:00Z',
        undoneAt: null,
      },
    ])
    store.close()
  })

  it('that are undone stay, with the instant, and are undone once', () => {
    const file = join(temporaryFolder(), 'record.db')
    withStore(file, (store) => store.correct(merge, { by: null, why: 'one person' }))
    withStore(
      file,
      (store) => {
        expect([store.undo(1), store.undo(1), store.undo(2)]).toEqual([true, false, false])
        expect(store.corrections()).toMatchObject([{ number: 1, undoneAt: '2022-02-02T00:00:00Z' }])
        expect(store.correct(rejection, { by: null, why: 'next' })).toBe(2)
      },
      '2022-02-02T00:00:00Z',
    )
  })

  it('survive that everything is read anew', () => {
    const file = join(temporaryFolder(), 'record.db')
    const sample = { source: 'a.txt', text: 'Le ministre a parlé.' }
    withStore(file, (store) => {
      store.add({ fingerprint: 'f1', entries: [readEntry(sample)] })
      store.correct(merge, { by: null, why: 'one person' })
      const again = { fingerprint: 'f2', entries: [readEntry({ ...sample, published: '2020-01-01' })] }
      expect(store.add(again)).toEqual([{ kind: 'reread' }])
      expect(store.corrections()).toHaveLength(1)
    })
  })

  it('need a reason', () => {
    withStore(join(temporaryFolder(), 'record.db'), (store) => {
      expect(() => store.correct(merge, { by: null, why: '' })).toThrow(/the database refused/)
    })
  })

  it('are none in a record of the first version that was brought up to date', () => {
    const file = join(temporaryFolder(), 'record.db')
    const database = connect(file)
    database.exec(`PRAGMA application_id = ${applicationId}; ${migrations[0] ?? ''}; PRAGMA user_version = 1`)
    database.close()
    expect(withStore(file, (store) => store.corrections())).toEqual([])
  })
})

it('finds articles that count by the beginning of their ids', () => {
  withStore(join(temporaryFolder(), 'record.db'), (store) => {
    const samples = ['un', 'deux', 'trois'].map((text) => ({ source: `${text}.txt`, text }))
    store.add({ fingerprint: 'f', entries: samples.map(readEntry) })
    const ids = [...store.articles()].map(({ article }) => article.id).sort()
    expect(store.idsBeginning('', 9)).toEqual(ids)
    expect(store.idsBeginning('', 2)).toEqual(ids.slice(0, 2))
    for (const id of ids) expect(store.idsBeginning(id, 2)).toEqual([id])
    expect(store.idsBeginning('~', 2)).toEqual([])
  })
})
