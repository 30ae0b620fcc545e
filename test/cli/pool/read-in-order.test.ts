import { describe, expect, it } from 'vitest'
import { readInOrder } from '../../../src/cli/pool/read-in-order.ts'
import type { ReadingPool } from '../../../src/cli/pool/reading-pool.ts'
import type { ReadingOutcome } from '../../../src/cli/reader.ts'
import type { IntakeEvent } from '../../../src/intake/intake.ts'
import { idOf } from '../../store/sample-reading.ts'

function arrival(text: string): IntakeEvent {
  return {
    kind: 'document',
    document: { source: text, content: { kind: 'text', text }, stated: {}, id: idOf(text) },
    bytesDone: 0,
  }
}

/** Settles a document when it is told to. */
function slowPool() {
  const settle = new Map<string, () => void>()
  const pool: Pick<ReadingPool, 'read' | 'room'> = {
    read: ({ source }) =>
      new Promise((resolve) => {
        settle.set(source, () =>
          resolve({ diagnostic: { code: 'seen', severity: 'info', message: '', source } }),
        )
      }),
    room: () => Promise.resolve(),
  }
  return { pool, settle }
}

function sourceOf(outcome: ReadingOutcome): string | undefined {
  return 'diagnostic' in outcome ? outcome.diagnostic.source : undefined
}

describe('what is read in order', () => {
  it('comes in the order of the events, whichever is read first', async () => {
    const { pool, settle } = slowPool()
    async function* events() {
      yield arrival('a')
      yield arrival('b')
      yield {
        kind: 'diagnostic',
        diagnostic: { code: 'x', severity: 'error', message: '', source: 'c' },
        bytesDone: 0,
      } as const
      settle.get('b')?.()
      settle.get('a')?.()
    }
    const told: (string | undefined)[] = []
    for await (const outcome of readInOrder(events(), pool)) told.push(sourceOf(outcome))
    expect(told).toEqual(['a', 'b', 'c'])
  })

  it('comes as soon as it is ready, while the next event is waited for', async () => {
    const { pool, settle } = slowPool()
    const later = new Promise<void>(() => {})
    async function* events() {
      yield arrival('a')
      settle.get('a')?.()
      await later
    }
    const outcomes = readInOrder(events(), pool)
    const { value } = await outcomes.next()
    expect(value && sourceOf(value)).toBe('a')
  })

  it('waits where too much is ahead of what is still read', async () => {
    const { pool, settle } = slowPool()
    let given = 0
    async function* events() {
      for (; given < 1000; given++) yield arrival(`texte ${given}`)
    }
    const outcomes = readInOrder(events(), pool)
    const first = outcomes.next()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(given).toBeLessThan(310)
    settle.get('texte 0')?.()
    expect(sourceOf((await first).value)).toBe('texte 0')
  })
})
