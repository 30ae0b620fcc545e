/**
 * How many articles one core reads a second, and whether memory stays flat: `npx tsx bench/throughput.ts [--sample N]`.
 * Articles come through the intake from the corpus in ../shared, as `pourparlers read` reads them; nothing is kept. They are
 * read in a process that keeps its memory as the program's reading processes do.
 * `node --expose-gc --import tsx bench/throughput.ts` measures memory after a collection.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { memoryEnvironment, memoryFlags } from '../src/cli/pool/memory-settings.ts'
import { loadReader } from '../src/cli/reader.ts'
import { readInputs } from '../src/intake/intake.ts'
import type { Reading } from '../src/model/reading.ts'
import { calibrate, type Spread, spreadOf } from './calibration.ts'
import { sharedFolder } from './shared-folder.ts'

const corpus = join(sharedFolder, 'data', 'orangesum-2011-2019', 'articles-2011-2019.jsonl.gz')
/** Articles between two looks at the memory. */
const stretch = 2000

interface Totals {
  articles: number
  words: number
  statements: number
  unread: number
  /** Seconds within the reader; the rest is intake. */
  reading: number
  /** Seconds of calibration, which are no part of the run. */
  calibrating: number
}

const totals: Totals = { articles: 0, words: 0, statements: 0, unread: 0, reading: 0, calibrating: 0 }
const units: number[] = []

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function measureMachine(runs: number): void {
  const start = performance.now()
  for (let run = 0; run < runs; run++) units.push(calibrate().unitsPerSecond)
  totals.calibrating += (performance.now() - start) / 1000
}

function count({ article, statements }: Reading): void {
  totals.articles++
  totals.words += article.text.split(/\s+/).length
  totals.statements += statements.length
}

function sayMemory(seconds: number): void {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const [heap, resident] = [heapUsed, rss].map((bytes) => (bytes / 2 ** 20).toFixed(0).padStart(5))
  const rate = (totals.articles / seconds).toFixed(0).padStart(6)
  say(
    `${String(totals.articles).padStart(7)} articles ${rate} articles/s  heap ${heap} MB  resident ${resident} MB`,
  )
}

async function readCorpus(most: number): Promise<number> {
  const loading = performance.now()
  const reader = loadReader([])
  say(`loading the reader took ${(performance.now() - loading).toFixed(0)} ms`)
  measureMachine(5)
  totals.calibrating = 0
  const start = performance.now()
  const elapsed = () => (performance.now() - start) / 1000 - totals.calibrating
  for await (const event of readInputs([corpus])) {
    if (event.kind === 'diagnostic') totals.unread++
    else {
      const before = performance.now()
      const outcome = reader.read(event.document)
      totals.reading += (performance.now() - before) / 1000
      if ('reading' in outcome) count(outcome.reading)
      else totals.unread++
      if (totals.articles % stretch === 0) {
        sayMemory(elapsed())
        measureMachine(1)
      }
    }
    if (totals.articles >= most) break
  }
  return elapsed()
}

function show({ min, median, max }: Spread): string {
  return `${min.toFixed(0)} / ${median.toFixed(0)} / ${max.toFixed(0)}`
}

function sayResult(seconds: number): void {
  const { articles, words, statements, unread, reading } = totals
  const rate = articles / seconds
  const machine = spreadOf(units)
  say('')
  say(`${articles} articles in ${seconds.toFixed(1)} s, ${unread} not read, ${statements} statements`)
  say(`${rate.toFixed(0)} articles/s, ${(words / seconds).toFixed(0)} words/s on one core`)
  say(`${((100 * reading) / seconds).toFixed(0)} % of the time in the reader, the rest in the intake`)
  say(`machine: ${show(machine)} calibration units/s (min / median / max)`)
  say(
    `ratio: ${(rate / machine.median).toFixed(3)} articles a calibration unit; compare this one between machines`,
  )
}

const { values } = parseArgs({ options: { sample: { type: 'string' } } })
const most = Number(values.sample ?? Number.POSITIVE_INFINITY)
if (!(most > 0)) {
  process.stderr.write(`--sample ${values.sample}: a number of articles from 1\n`)
  process.exit(2)
}
if (!existsSync(corpus)) {
  process.stderr.write(
    `${corpus}: not here; POURPARLERS_SHARED names the folder that holds data/orangesum-2011-2019\n`,
  )
  process.exit(1)
}
if (process.execArgv.includes(memoryFlags[0] ?? '')) {
  const seconds = await readCorpus(most)
  measureMachine(5)
  sayResult(seconds)
} else {
  const args = [...process.execArgv, ...memoryFlags, ...process.argv.slice(1)]
  process.exitCode =
    spawnSync(process.execPath, args, { stdio: 'inherit', env: memoryEnvironment(process.env) }).status ?? 1
}
