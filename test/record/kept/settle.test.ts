import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeptCorrection } from '../../../src/model/correction.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { type Digest, digestOf } from '../../../src/record/brief/digest.ts'
import { addressOfClaim, withoutRejected } from '../../../src/record/corrections/rejections.ts'
import { readDigest } from '../../../src/record/kept/read-digest.ts'
import { readState } from '../../../src/record/kept/read-state.ts'
import { mostEvidence, settle } from '../../../src/record/kept/settle.ts'
import { sheetOf } from '../../../src/record/kept/sheet-of.ts'
import { makeShortBrief } from '../../../src/record/make-short-brief.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import { originsByText } from '../../../src/record/state/origins-by-text.ts'
import type { State } from '../../../src/record/state/state.ts'
import type { Listed } from '../../../src/record/state/state-of.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { day, readings } from '../state/arbitrary-readings.ts'

const basis = 'test'
const perSubject = ['talks']

/** What a build or a correction does at one go: keeps some readings and corrections, and settles or is cut short before. */
interface Visit {
  readonly readings: readonly Reading[]
  /** A claim of each of these is rejected. */
  readonly rejected?: readonly Reading[]
  /** Whether the last rejection is undone. */
  readonly undoes?: boolean
  readonly settles: boolean
  /** Whether sheets are made as articles are kept, or only when the record is settled. */
  readonly makesSheets: boolean
}

function inRecord(visits: readonly Visit[], ask: (store: Store) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'pourparlers-test-'))
  const file = join(folder, 'record.db')
  try {
    for (const visit of visits) visitRecord(file, visit)
    visitRecord(file, { readings: [], settles: true, makesSheets: true })
    const store = openStore(file, { access: 'read' })
    ask(store)
    store.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function visitRecord(file: string, visit: Visit): void {
  const sheets = visit.makesSheets || visit.settles ? { sheets: { basis, make: sheetOf } } : {}
  const store = openStore(file, { access: 'write', ...sheets })
  const entries = visit.readings.map((reading) => ({
    kind: 'read' as const,
    document: { source: reading.article.source, id: reading.article.id },
    reading,
  }))
  store.add({ fingerprint: 'f', entries })
  for (const reading of visit.rejected ?? [])
    for (const claim of reading.claims.slice(0, 1))
      store.correct(addressOfClaim(claim, reading), { by: null, why: 'a test' })
  if (visit.undoes) store.undo(store.corrections().length)
  if (visit.settles) store.settle((ledger) => settle(ledger, { basis, perSubject }))
  store.close()
}

function stateIn(store: Store, asOf: string | null, listed: Listed): string {
  return JSON.stringify(store.keptLines((lines) => readState(lines, asOf, listed)))
}

interface Asked {
  readonly corrections: readonly KeptCorrection[]
  readonly asOf: string | null
  readonly listed: Listed
}

function stateOf(read: readonly Reading[], { corrections, asOf, listed }: Asked): State {
  const isPerSubject = (issue: string): boolean => perSubject.includes(issue)
  return makeState(withoutRejected(read, corrections), {
    ...(asOf === null ? {} : { asOf }),
    isPerSubject,
    mostEvidence,
    listed,
    originsOf: originsByText,
  })
}

/** The short brief of a digest, whatever its size, with readings in the order in which they are given. */
function briefOf(
  digest: Digest,
  articles: Iterable<Reading>,
  corrections: readonly KeptCorrection[],
): string {
  const all = [...withoutRejected(articles, corrections)]
  const content = {
    readings: (ids: Iterable<string>) => {
      const wanted = new Set(ids)
      return all.filter(({ article }) => wanted.has(article.id))
    },
    diagnostics: () => [],
  }
  return JSON.stringify(makeShortBrief(digest, content, { ground: { corrections } }))
}

/** Any order, in pieces, some of it twice; some articles were read otherwise before, and some claims are rejected. */
const visitsOf = (read: readonly Reading[]): fc.Arbitrary<readonly Visit[]> =>
  fc
    .record({
      before: readings,
      order: fc.shuffledSubarray([...read, ...read], { minLength: read.length * 2 }),
      pieces: fc.array(
        fc.record({
          many: fc.nat({ max: 6 }),
          rejected: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, fc.subarray([...read])),
          undoes: fc.boolean(),
          settles: fc.boolean(),
          makesSheets: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ before, order, pieces }) => {
      const superseded = before.slice(0, read.length)
      const visits: Visit[] = [
        { readings: superseded, settles: superseded.length % 2 === 0, makesSheets: true },
      ]
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
    listed: fc.constantFrom<Listed>('cited', 'all'),
  }),
)

describe('a settled record', () => {
  it('gives the state that all readings give, as of any day, in whatever order and pieces they came, whatever was read or rejected before', () => {
    fc.assert(
      fc.property(cases, ({ read, visits, days, listed }) => {
        inRecord(visits, (store) => {
          const corrections = store.corrections()
          for (const asOf of [null, ...days])
            expect(stateIn(store, asOf, listed)).toBe(
              JSON.stringify(stateOf(read, { corrections, asOf, listed })),
            )
        })
      }),
      { numRuns: 40 },
    )
  }, 180_000)

  it('gives the short brief that all readings give, likewise', () => {
    fc.assert(
      fc.property(cases, ({ read, visits, days }) => {
        inRecord(visits, (store) => {
          const corrections = store.corrections()
          for (const asOf of [null, ...days]) {
            const digest = digestOf(stateOf(read, { corrections, asOf, listed: 'all' }))
            const kept = store.keptLines((lines) => readDigest(lines, asOf))
            expect(briefOf(kept, store.articles(), corrections)).toBe(briefOf(digest, read, corrections))
          }
        })
      }),
      { numRuns: 40 },
    )
  }, 180_000)

  it('gives the articles that came out last and the largest families', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 3 }), ({ read, visits, days }, most) => {
        inRecord(visits, (store) => {
          const corrections = store.corrections()
          for (const asOf of [null, ...days]) {
            const { articles, families } = stateOf(read, { corrections, asOf, listed: 'all' })
            const dated = articles.filter(({ knownFrom }) => knownFrom !== null)
            const largest = families.toSorted(
              (a, b) => b.members - a.members || (a.origin < b.origin ? -1 : 1),
            )
            store.keptLines((lines) => {
              expect(lines.latest(asOf, most)).toEqual(dated.slice(-most).map(({ id }) => id))
              const kept = lines.largestFamilies(asOf, most)
              expect(kept).toHaveLength(Math.min(most, families.length))
              expect(kept.toSorted((a, b) => (a.origin < b.origin ? -1 : 1))).toEqual(
                largest.slice(0, most).toSorted((a, b) => (a.origin < b.origin ? -1 : 1)),
              )
            })
          }
        })
      }),
      { numRuns: 40 },
    )
  }, 180_000)
})
