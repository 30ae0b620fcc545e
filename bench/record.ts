/**
 * The record at size: `npx tsx bench/record.ts [--articles N] [--days N] [--more N] [--store FILE]`. Makes readings of an invented
 * negotiation (`made-readings.ts`), keeps them, settles the record, adds a day's articles, and makes the state as of five days; prints processor
 * and wall time and memory. What it measures starts where readings end: reading articles is not part of it.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { stateFormats } from '../src/export/state/state-formats.ts'
import type { Reading } from '../src/model/reading.ts'
import { reviewedState } from '../src/record/corrections/reviewed-state.ts'
import { readState } from '../src/record/kept/read-state.ts'
import { settle } from '../src/record/kept/settle.ts'
import { sheetOf } from '../src/record/kept/sheet-of.ts'
import { openStore, type WritableStore } from '../src/store/store.ts'
import { madeDay, madeReadings } from './made-readings.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    days: { type: 'string', default: '1000' },
    more: { type: 'string', default: '1000' },
    store: { type: 'string' },
  },
})
const [articles, days, more] = [Number(values.articles), Number(values.days), Number(values.more)]
const folder = values.store === undefined ? mkdtempSync(join(tmpdir(), 'pourparlers-bench-')) : null
const file = values.store ?? join(folder ?? '', 'record.db')
const basis = 'bench'
const batchSize = 300

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function measured<Result>(what: string, work: () => Result): Result {
  const [start, before] = [performance.now(), process.cpuUsage()]
  const result = work()
  const { user, system } = process.cpuUsage(before)
  const wall = ((performance.now() - start) / 1000).toFixed(2)
  const processor = ((user + system) / 1e6).toFixed(2)
  const memory = (process.resourceUsage().maxRSS / 2 ** 20).toFixed(2)
  say(`${what}: ${processor} s of processor, ${wall} s, at most ${memory} GB resident so far`)
  return result
}

function keep(store: WritableStore, readings: readonly Reading[]): void {
  const entries = readings.map((reading) => ({
    kind: 'read' as const,
    document: { source: reading.article.source, id: reading.article.id },
    reading,
  }))
  store.add({ fingerprint: basis, entries })
}

/** Keeps readings in batches; gives how many claims they have. */
function keepAll(store: WritableStore, readings: Iterable<Reading>): number {
  let batch: Reading[] = []
  let claims = 0
  for (const reading of readings) {
    claims += reading.claims.length
    batch.push(reading)
    if (batch.length === batchSize) {
      keep(store, batch)
      batch = []
    }
  }
  keep(store, batch)
  return claims
}

/** The last articles of the made record are those of a further day. */
function* part(from: number, to: number): Generator<Reading> {
  let number = 0
  for (const reading of madeReadings({ articles: articles + more, days, seed: 7 })) {
    if (number >= to) return
    if (number++ >= from) yield reading
  }
}

function settleStore(store: WritableStore): void {
  store.settle((ledger) => settle(ledger, { basis, perSubject: [] }))
}

function writeState(asOf: string | null, format: keyof typeof stateFormats): string {
  const store = openStore(file, { access: 'read' })
  try {
    const state = store.keptLines((lines) => readState(lines, asOf))
    return stateFormats[format](reviewedState(state, []))
  } finally {
    store.close()
  }
}

const store = openStore(file, { access: 'write', sheets: { basis, make: sheetOf } })
measured('making the readings', () => [...part(0, 0), ...part(articles - 1, articles)])
const claims = measured(`keeping ${articles} readings`, () => keepAll(store, part(0, articles)))
say(`  ${claims} claims`)
measured('settling them', () => settleStore(store))
const added = [...part(articles, articles + more)]
measured(`keeping ${added.length} more`, () => keepAll(store, added))
measured('settling these', () => settleStore(store))
store.close()
say(`  ${(statSync(file).size / 2 ** 20).toFixed(0)} MB of record`)
for (const share of [0.1, 0.3, 0.5, 0.8, 1]) {
  const asOf = share === 1 ? null : madeDay(Math.floor(days * share))
  for (const format of ['text', 'json'] as const) {
    const text = measured(`state as of ${asOf ?? 'the last day'}, ${format}`, () => writeState(asOf, format))
    say(`  ${text.length} characters`)
  }
}
if (folder !== null) rmSync(folder, { recursive: true })
