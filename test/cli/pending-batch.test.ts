import { describe, expect, it } from 'vitest'
import { pendingBatch } from '../../src/cli/pending-batch.ts'
import { type DocumentReader, surviving } from '../../src/cli/reader.ts'
import type { IntakeEvent } from '../../src/intake/intake.ts'
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
  const reader: DocumentReader = {
    fingerprint: 'f',
    read: (document) =>
      surviving(document, ({ source, content: { text } }) => {
        read.push(source)
        if (text === 'piège') throw new RangeError('too deep')
        return sampleReading({ source, text })
      }),
  }
  const store = {
    isRead: (id: string, fingerprint: string) => fingerprint === 'f' && known.map(idOf).includes(id),
  }
  return { batch: pendingBatch({ store, reader, now: () => clock.milliseconds }), read, clock }
}

describe('what is gathered', () => {
  it('a text is read once, however often it comes', () => {
    const { batch, read } = batchWith({ known: ['vieux'] })
    for (const event of [arrival('a', 'neuf'), arrival('b', 'neuf'), arrival('c', 'vieux')]) batch.take(event)
    expect(read).toEqual(['a'])
    expect(batch.handOver()).toMatchObject([
      { kind: 'file', file: 'a' },
      { kind: 'read', document: { source: 'a' } },
      { kind: 'file', file: 'b' },
      { kind: 'known', document: { source: 'b' } },
      { kind: 'file', file: 'c' },
      { kind: 'known', document: { source: 'c' } },
    ])
    expect(batch.handOver()).toEqual([])
  })

  it('a document on which the reading fails is a diagnostic, and the rest goes on', () => {
    const { batch } = batchWith()
    batch.take(arrival('a', 'piège'))
    batch.take(arrival('b', 'neuf'))
    const [, failed, , read] = batch.handOver()
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

  it('word of a file comes once, before what is told of it, also over batches', () => {
    const { batch } = batchWith()
    for (const event of [trouble('a.jsonl#1'), arrival('a.jsonl#2', 'un'), arrival('b', 'deux')])
      batch.take(event)
    const first = batch.handOver()
    for (const event of [trouble('a.jsonl#3'), trouble('b')]) batch.take(event)
    const files = [...first, ...batch.handOver()].flatMap((entry) =>
      entry.kind === 'file' ? [entry.file] : [],
    )
    expect(files).toEqual(['a.jsonl', 'b', 'b'])
  })

  it('what came through a pipe is named by its content, also in its reading', () => {
    const { batch } = batchWith()
    batch.take(arrival('-#4', 'neuf'))
    const source = `-:${idOf('neuf').slice(0, 12)}`
    expect(batch.handOver()).toMatchObject([
      { kind: 'file', file: '-' },
      { kind: 'read', document: { source }, reading: { article: { source } } },
    ])
  })
})

describe('when it is due', () => {
  it('after a while, counted from the first that waits', () => {
    const { batch, clock } = batchWith()
    expect(batch.isDue()).toBe(false)
    clock.milliseconds = 5000
    expect(batch.isDue()).toBe(false)
    batch.take(arrival('a', 'neuf'))
    expect(batch.isDue()).toBe(false)
    clock.milliseconds = 5500
    expect(batch.isDue()).toBe(true)
    batch.handOver()
    expect(batch.isDue()).toBe(false)
  })

  it('when much waits', () => {
    const { batch } = batchWith()
    for (let index = 0; index < 400 && !batch.isDue(); index++)
      batch.take(arrival(`a.jsonl#${index}`, `texte ${index}`))
    expect(batch.isDue()).toBe(true)
    expect(batch.handOver().length).toBe(300)
  })

  it('when what waits is long', () => {
    const { batch } = batchWith()
    batch.take(arrival('a', 'a'.repeat(19_999_999)))
    expect(batch.isDue()).toBe(false)
    batch.take(arrival('b', 'b'))
    expect(batch.isDue()).toBe(true)
  })
})
