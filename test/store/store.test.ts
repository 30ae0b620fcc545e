import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Reading } from '../../src/model/reading.ts'
import type { Entry } from '../../src/store/batch.ts'
import { openStore, type WritableStore } from '../../src/store/store.ts'
import { idOf, knownEntry, readEntry, sampleReading } from './sample-reading.ts'
import { temporaryFolder } from './temporary-folder.ts'

function freshStore(): WritableStore {
  const store = openStore(join(temporaryFolder(), 'record.db'), {
    access: 'write',
    now: () => '2020-01-01T00:00:00Z',
  })
  onTestFinished(() => store.close())
  return store
}

function add(store: WritableStore, ...entries: Entry[]): string[] {
  return store.add({ fingerprint: 'f1', entries }).map((outcome) => outcome.kind)
}

const first = { source: 'a.txt', text: 'Le ministre a parlé.' }
const second = { source: 'b.txt', text: 'La partie adverse a répondu.' }
const instead = { ...second, source: first.source }

function told(source: string, code = 'odd'): Entry {
  return { kind: 'diagnostic', diagnostic: { code, severity: 'error', message: 'étrange', source } }
}

describe('what an entry does', () => {
  it.each<{ what: string; before: Entry[]; entry: Entry; outcome: string }>([
    { what: 'a text never seen', before: [], entry: readEntry(first), outcome: 'new' },
    {
      what: 'the same text in the same place',
      before: [readEntry(first)],
      entry: knownEntry(first),
      outcome: 'known',
    },
    {
      what: 'the same text read twice',
      before: [readEntry(first)],
      entry: readEntry(first),
      outcome: 'known',
    },
    {
      what: 'the same text elsewhere',
      before: [readEntry(first)],
      entry: knownEntry({ ...first, source: 'copy.txt' }),
      outcome: 'duplicate',
    },
    {
      what: 'another text in the same place',
      before: [readEntry(first)],
      entry: readEntry(instead),
      outcome: 'replaced',
    },
    {
      what: 'a text back in its place',
      before: [readEntry(first), readEntry(instead)],
      entry: knownEntry(first),
      outcome: 'replaced',
    },
    {
      what: 'a text that no longer counted, elsewhere',
      before: [readEntry(first), readEntry(instead)],
      entry: knownEntry({ ...first, source: 'c.txt' }),
      outcome: 'new',
    },
    { what: 'word of a file', before: [], entry: { kind: 'file', file: 'a.txt' }, outcome: 'noted' },
  ])('$what', ({ before, entry, outcome }) => {
    const store = freshStore()
    add(store, ...before)
    expect(add(store, entry)).toEqual([outcome])
  })

  it('a text read with other knowledge takes the place of the first reading', () => {
    const store = freshStore()
    add(store, readEntry({ ...first, published: '2020-01-01' }))
    const outcomes = store.add({
      fingerprint: 'f2',
      entries: [readEntry({ ...first, published: '2020-02-02' })],
    })
    expect(outcomes).toEqual([{ kind: 'reread' }])
    expect(store.isRead(idOf(first.text), 'f1')).toBe(false)
    expect(store.isRead(idOf(first.text), 'f2')).toBe(true)
    expect([...store.articles()].map(({ article }) => article.published?.value)).toEqual(['2020-02-02'])
    expect(store.counts()).toMatchObject({ articles: 1, sources: 1, superseded: 0, statements: 1 })
  })
})

describe('what counts', () => {
  it('gives back the reading as it was, with its lone surrogates and zeros', () => {
    const store = freshStore()
    const odd = { source: 'é ‘1’.txt', text: 'Un \ud800 seul, un \u0000 et un « œuf ».' }
    add(store, readEntry(odd))
    expect(store.reading(idOf(odd.text))).toEqual(sampleReading(odd))
  })

  it('gives back a reading of before titles were read as one whose title claims nothing', () => {
    const store = freshStore()
    const { titleClaims: _, ...older } = sampleReading(first)
    const entry = readEntry(first)
    if (entry.kind !== 'read') throw new Error('the entry of the test has no reading')
    add(store, { ...entry, reading: older as Reading })
    expect(store.reading(idOf(first.text))).toEqual({ ...older, titleClaims: [] })
  })

  it('knows nothing of an article that never came', () => {
    expect(freshStore().reading(idOf('rien'))).toBeNull()
  })

  it('lists by day of publication, undated last, then by source', () => {
    const store = freshStore()
    const samples = [
      { source: 'd', text: 'sans date' },
      { source: 'b', text: 'décembre', published: '2021-12-05' },
      { source: 'c', text: 'mois', published: '2021-12' },
      { source: 'a', text: 'aussi décembre', published: '2021-12-05' },
    ]
    add(store, ...samples.map(readEntry))
    expect([...store.articles()].map(({ article }) => article.source)).toEqual(['c', 'a', 'b', 'd'])
  })

  it('a text that its source no longer holds does not count, and is kept', () => {
    const store = freshStore()
    add(store, readEntry(first), readEntry(instead))
    expect([...store.articles()].map(({ article }) => article.text)).toEqual([second.text])
    expect(store.reading(idOf(first.text))).toBeNull()
    expect(store.isRead(idOf(first.text), 'f1')).toBe(true)
    expect(store.counts()).toMatchObject({ articles: 1, sources: 1, superseded: 1, statements: 1 })
  })

  it('a text that another source still holds counts, and goes by that source', () => {
    const store = freshStore()
    add(store, readEntry(first), knownEntry({ ...first, source: 'z.txt' }), readEntry(instead))
    expect(store.reading(idOf(first.text))?.article.source).toBe('z.txt')
    expect(store.counts()).toMatchObject({ articles: 2, sources: 2, superseded: 1 })
  })

  it('a text goes by the least of its sources, and so do its diagnostics', () => {
    const store = freshStore()
    const diagnostic = {
      code: 'odd',
      severity: 'warning',
      message: 'étrange',
      source: 'm.txt',
      span: [0, 2],
    } as const
    add(store, readEntry({ source: 'm.txt', text: 'Oui.', diagnostics: [diagnostic] }))
    add(store, knownEntry({ source: 'b.txt', text: 'Oui.' }))
    const renamed = [{ ...diagnostic, source: 'b.txt' }]
    expect(store.reading(idOf('Oui.'))).toMatchObject({ article: { source: 'b.txt' }, diagnostics: renamed })
    expect([...store.diagnostics()]).toEqual(renamed)
  })
})

describe('diagnostics', () => {
  it('a file that is read again is told of anew, with its records, and no other', () => {
    const store = freshStore()
    const others = ['a.jsonl2', 'a.json', 'a.jsonl!', 'a.jsonl$', 'b.jsonl#1', '']
    add(store, ...['a.jsonl', 'a.jsonl#1', 'a.jsonl#22', ...others].map((source) => told(source)))
    add(store, { kind: 'file', file: 'a.jsonl' }, told('a.jsonl#2', 'fresh'))
    const left = [...store.diagnostics()].map(({ source = '', code }) => `${source} ${code}`)
    expect(left.sort()).toEqual([...others.map((source) => `${source} odd`), 'a.jsonl#2 fresh'].sort())
  })

  it('what a reading told stays when its file is read again, and goes when the text no longer counts', () => {
    const store = freshStore()
    const diagnostic = { code: 'odd', severity: 'info', message: 'étrange', source: first.source } as const
    add(store, readEntry({ ...first, diagnostics: [diagnostic] }))
    add(store, { kind: 'file', file: first.source }, knownEntry(first))
    expect([...store.diagnostics()]).toEqual([diagnostic])
    expect(store.counts().diagnostics).toEqual({ error: 0, warning: 0, info: 1 })
    add(store, readEntry(instead))
    expect([...store.diagnostics()]).toEqual([])
    expect(store.counts().diagnostics).toEqual({ error: 0, warning: 0, info: 0 })
  })
})

describe('a reading that breaks the rules of the record', () => {
  it.each<[string, Entry]>([
    ['an empty span', readEntry({ ...second, said: [3, 3] })],
    ['a span that runs backwards', readEntry({ ...second, said: [4, 3] })],
    ['a span before the text', readEntry({ ...second, said: [-1, 3] })],
    ['a text that was never brought', knownEntry(second)],
  ])('%s is refused and costs the others nothing', (_, entry) => {
    const store = freshStore()
    const third = { source: 'c.txt', text: 'La séance est levée.' }
    expect(add(store, readEntry(first), entry, readEntry(third))).toEqual(['new', 'refused', 'new'])
    expect([...store.articles()].map(({ article }) => article.source)).toEqual(['a.txt', 'c.txt'])
    expect([...store.diagnostics()]).toMatchObject([
      { code: 'reading-refused', severity: 'error', source: 'b.txt' },
    ])
    expect(store.isRead(idOf(second.text), 'f1')).toBe(false)
  })
})
