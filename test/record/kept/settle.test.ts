import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/model/reading.ts'
import { readState } from '../../../src/record/kept/read-state.ts'
import { mostEvidence, settle } from '../../../src/record/kept/settle.ts'
import { sheetOf } from '../../../src/record/kept/sheet-of.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import { originsByText } from '../../../src/record/state/origins-by-text.ts'
import { openStore } from '../../../src/store/store.ts'
import { day, readings } from '../state/arbitrary-readings.ts'

const basis = 'test'
const perSubject = ['talks']

/** What a build does at one go: reads some articles, and settles what it kept or is cut short before. */
interface Visit {
  readonly readings: readonly Reading[]
  readonly settles: boolean
  /** Whether sheets are made as articles are kept, or only when the record is settled. */
  readonly makesSheets: boolean
}

function inRecord<Result>(visits: readonly Visit[], ask: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'pourparlers-test-'))
  const file = join(folder, 'record.db')
  try {
    for (const visit of visits) visitRecord(file, visit)
    visitRecord(file, { readings: [], settles: true, makesSheets: true })
    return ask(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function visitRecord(file: string, { readings: read, settles, makesSheets }: Visit): void {
  const sheets = makesSheets || settles ? { sheets: { basis, make: sheetOf } } : {}
  const store = openStore(file, { access: 'write', ...sheets })
  const entries = read.map((reading) => ({
    kind: 'read' as const,
    document: { source: reading.article.source, id: reading.article.id },
    reading,
  }))
  store.add({ fingerprint: 'f', entries })
  if (settles) store.settle((ledger) => settle(ledger, { basis, perSubject }))
  store.close()
}

function stateIn(file: string, asOf: string | null): string {
  const store = openStore(file, { access: 'read' })
  try {
    return JSON.stringify(store.keptLines((lines) => readState(lines, asOf)))
  } finally {
    store.close()
  }
}

function stateOf(read: readonly Reading[], asOf: string | null): string {
  const isPerSubject = (issue: string): boolean => perSubject.includes(issue)
  return JSON.stringify(
    makeState(read, {
      ...(asOf === null ? {} : { asOf }),
      isPerSubject,
      mostEvidence,
      originsOf: originsByText,
    }),
  )
}

/** Any order, in pieces, some of it twice. */
const visitsOf = (read: readonly Reading[]): fc.Arbitrary<readonly Visit[]> =>
  fc
    .record({
      order: fc.shuffledSubarray([...read, ...read], { minLength: read.length * 2 }),
      pieces: fc.array(
        fc.record({ many: fc.nat({ max: 6 }), settles: fc.boolean(), makesSheets: fc.boolean() }),
        { maxLength: 4 },
      ),
    })
    .map(({ order, pieces }) => {
      const visits: Visit[] = []
      let at = 0
      for (const { many, ...how } of [...pieces, { many: order.length, settles: true, makesSheets: true }]) {
        visits.push({ ...how, readings: order.slice(at, at + many) })
        at += many
      }
      return visits
    })

const cases = readings.chain((read) =>
  fc.record({
    read: fc.constant(read),
    visits: visitsOf(read),
    days: fc.array(day, { minLength: 1, maxLength: 3 }),
  }),
)

describe('a settled record', () => {
  it('gives the state that all readings give, as of any day, in whatever order and pieces they came', () => {
    fc.assert(
      fc.property(cases, ({ read, visits, days }) => {
        inRecord(visits, (file) => {
          for (const asOf of [null, ...days]) expect(stateIn(file, asOf)).toBe(stateOf(read, asOf))
        })
      }),
      { numRuns: 40 },
    )
  })
})
