import { describe, expect, it } from 'vitest'
import { pendingBatch } from '../../src/cli/pending-batch.ts'
import type { ReadingPool } from '../../src/cli/pool/reading-pool.ts'
import { surviving } from '../../src/cli/reader.ts'
import type { IntakeEvent } from '../../src/intake/intake.ts'
import type { Entry } from '../../src/store/batch.ts'
import { idOf, sampleReading } from '../store/sample-reading.ts'

function arrival(source: string, text: string): IntakeEvent {
  return {
    kind: 'document',
    document: { source, content: { kind: 'text', text }, stated: {}, id: idOf(text) },
    bytesDone: 0,
  }
}

function trouble(source: string): IntakeEvent {
  return {
    kind: 'diagnostic',
    diagnostic: { code: 'odd', severity: 'error', message: 'étrange', source },
    bytesDone: 0,
  }
}

function batchWith({ known = [] as readonly string[] } = {}) {
  const read: string[] = []
  const clock = { milliseconds: 1000 }
  const slow: (() => void)[] = []
  const pool: Pick<ReadingPool, 'fingerprint' | 'read'> = {
    fingerprint: 'f',
    async read(document) {
      if (document.content.text === 'long') await new Promise<void>((resolve) => slow.push(resolve))
      if (document.content.text === 'fin') throw new Error('no process reads')
      return surviving(document, ({ source, content: { text } }) => {
        read.push(source)
        if (text === 'piège') throw new RangeError('too deep')
        return sampleReading({ source, text })
      })
    },
  }
  const store = {
    isRead: (id: string, fingerprint: string) => fingerprint === 'f' && known.map(idOf).includes(id),
  }
  const finish = (): void => {
    for (const one of slow.splice(0)) one()
  }
  return { batch: pendingBatch({ store, pool, now: () => clock.milliseconds }), read, clock, finish }
}

describe('what is gathered', () => {
  it('a text is read once, however often it comes', async () => {
    const { batch, read } = batchWith({ known: ['vieux'] })
    for (const event of [arrival('a', 'neuf'), arrival('b', 'neuf'), arrival('c', 'vieux')]) batch.take(event)
    expect(read).toEqual(['a'])
    expect(await batch.handOverAll()).toMatchObject([
      { kind: 'file', file: 'a' },
      { kind: 'read', document: { source: 'a' } },
      { kind: 'file', file: 'b' },
      { kind: 'known', document: { source: 'b' } },
      { kind: 'file', file: 'c' },
      { kind: 'known', document: { source: 'c' } },
    ])
    expect(await batch.handOverAll()).toEqual([])
  })

  it('a document on which the reading fails is a diagnostic, and the rest goes on', async () => {
    const { batch } = batchWith()
    batch.take(arrival('a', 'piège'))
    batch.take(arrival('b', 'neuf'))
    const [, failed, , read] = await batch.handOverAll()
    expect(failed).toMatchObject({
      kind: 'diagnostic',
      diagnostic: {
        code: 'reading-failed',
        severity: 'error',
        source: 'a',
        message: expect.stringContaining('too deep'),
      },
    })
    expect(read).toMatchObject({ kind: 'read', document: { source: 'b' } })
  })

  it('word of a file comes once, before what is told of it, also over batches', async () => {
    const { batch } = batchWith()
    for (const event of [trouble('a.jsonl#1'), arrival('a.jsonl#2', 'un'), arrival('b', 'deux')])
      batch.take(event)
    const first = await batch.handOverAll()
    for (const event of [trouble('a.jsonl#3'), trouble('b')]) batch.take(event)
    const files = [...first, ...(await batch.handOverAll())].flatMap((entry) =>
      entry.kind === 'file' ? [entry.file] : [],
    )
    expect(files).toEqual(['a.jsonl', 'b', 'b'])
  })

  it('what is read goes on before what is still being read, never past it', async () => {
    const { batch, finish } = batchWith()
    for (const event of [
      arrival('a', 'neuf'),
      arrival('b', 'long'),
      arrival('c', 'court'),
      arrival('d', 'long'),
    ])
      batch.take(event)
    const sources = (entries: readonly Entry[]) =>
      entries.flatMap((entry) => ('document' in entry ? [entry.document.source] : []))
    expect(sources(await batch.handOver())).toEqual(['a'])
    finish()
    expect(sources(await batch.handOverAll())).toEqual(['b', 'c', 'd'])
    batch.take(arrival('e', 'long'))
    const first = batch.handOver()
    finish()
    expect(sources(await first)).toEqual(['e'])
  })

  it('a text that fails fails under every name', async () => {
    const { batch } = batchWith()
    for (const event of [arrival('a', 'piège'), arrival('b', 'piège')]) batch.take(event)
    const told = (await batch.handOverAll()).flatMap((entry) =>
      entry.kind === 'diagnostic' ? [entry.diagnostic.source] : [],
    )
    expect(told).toEqual(['a', 'b'])
  })

  it('where nobody can read any more it says so when it is asked', async () => {
    const { batch } = batchWith()
    batch.take(arrival('a', 'neuf'))
    batch.take(arrival('b', 'fin'))
    await expect(batch.handOverAll()).rejects.toThrow('no process reads')
  })

  it('what came through a pipe is named by its content, also in its reading', async () => {
    const { batch } = batchWith()
    batch.take(arrival('-#4', 'neuf'))
    const source = `-:${idOf('neuf').slice(0, 12)}`
    expect(await batch.handOverAll()).toMatchObject([
      { kind: 'file', file: '-' },
      { kind: 'read', document: { source }, reading: { article: { source } } },
    ])
  })
})

describe('when it is due', () => {
  it('after a while, counted from the first that waits', async () => {
    const { batch, clock } = batchWith()
    expect(batch.isDue()).toBe(false)
    clock.milliseconds = 5000
    expect(batch.isDue()).toBe(false)
    batch.take(arrival('a', 'neuf'))
    expect(batch.isDue()).toBe(false)
    clock.milliseconds = 5500
    expect(batch.isDue()).toBe(true)
    await batch.handOverAll()
    expect(batch.isDue()).toBe(false)
  })

  it('when much waits', async () => {
    const { batch } = batchWith()
    for (let index = 0; index < 400 && !batch.isDue(); index++)
      batch.take(arrival(`a.jsonl#${index}`, `texte ${index}`))
    expect(batch.isDue()).toBe(true)
    expect((await batch.handOverAll()).length).toBe(300)
  })

  it('when what waits is long', async () => {
    const { batch } = batchWith()
    batch.take(arrival('a', 'a'.repeat(19_999_999)))
    expect(batch.isDue()).toBe(false)
    batch.take(arrival('b', 'b'))
    expect(batch.isDue()).toBe(true)
  })
})
