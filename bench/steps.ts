/**
 * How many articles of 400 words one core reads a second, step by step: `npx tsx bench/steps.ts [--stretches N]`. Words are
 * what blanks part. Articles of 300 to 500 words come from the corpus in ../shared; each stretch of 50 takes other ones, after the first
 * have warmed the program up. A core that is shared with others gives half of itself for minutes: before and after each stretch a
 * fixed piece of work is timed, and the stretches while the machine gave its best are told apart. Loading and intake are not timed. It runs in a process that keeps its memory as the program's reading processes do.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { memoryEnvironment, memoryFlags } from '../src/cli/pool/memory-settings.ts'
import { readInputs } from '../src/intake/intake.ts'
import { loadKnowledge } from '../src/knowledge/load-knowledge.ts'
import { loadLanguages } from '../src/language/languages.ts'
import type { Document } from '../src/model/document.ts'
import { makeReader, type Reader } from '../src/reading/reader.ts'
import { calibrate, type Spread, spreadOf } from './calibration.ts'
import { readSteps, type StepTimes } from './read-steps.ts'
import { sharedFolder } from './shared-folder.ts'

const corpus = join(sharedFolder, 'data', 'orangesum-2011-2019', 'articles-2011-2019.jsonl.gz')
const warmUp = 400
const inStretch = 50
/** The share of the best calibration from which on the machine is taken to give its best. */
const nearlyBest = 0.85
const wordsOfOne = 400

const wordCount = (text: string): number => text.split(/\s+/).length

async function articlesOfLength(least: number, most: number): Promise<Document[]> {
  const found: Document[] = []
  for await (const event of readInputs([corpus])) {
    if (event.kind === 'diagnostic') continue
    const words = wordCount(event.document.content.text)
    if (words >= least && words <= most) found.push(event.document)
  }
  return found
}

const say = (line: string): unknown => process.stdout.write(`${line}\n`)

/** Articles of 400 words a second, by the time of all steps and of those up to the statements. */
function rates(times: StepTimes): readonly [whole: number, statements: number] {
  const whole = [...times.seconds.values()].reduce((sum, seconds) => sum + seconds, 0)
  const after = (times.seconds.get('claims') ?? 0) + (times.seconds.get('title') ?? 0)
  const articles = times.words / wordsOfOne
  return [articles / whole, articles / (whole - after)]
}

/** What one stretch gave. */
interface Stretch {
  readonly whole: number
  readonly statements: number
  /** Units a second of the calibrations before and after it: the lesser one. */
  readonly unitsPerSecond: number
  readonly times: StepTimes
}

function measureStretches(documents: readonly Document[], reader: Reader, count: number): Stretch[] {
  const stretches: Stretch[] = []
  const room = Math.max(1, documents.length - warmUp - inStretch)
  for (let n = 0, before = calibrate(); n < count; n++) {
    const from = warmUp + ((n * inStretch) % room)
    const times = readSteps(documents.slice(from, from + inStretch), reader)
    const after = calibrate()
    const [whole, statements] = rates(times)
    const unitsPerSecond = Math.min(before.unitsPerSecond, after.unitsPerSecond)
    stretches.push({ whole, statements, unitsPerSecond, times })
    before = after
  }
  return stretches
}

function shares(stretches: readonly Stretch[]): string {
  const seconds = new Map<string, number>()
  for (const { times } of stretches)
    for (const [step, took] of times.seconds) seconds.set(step, (seconds.get(step) ?? 0) + took)
  const all = [...seconds.values()].reduce((sum, took) => sum + took, 0)
  return [...seconds].map(([step, took]) => `${step} ${((100 * took) / all).toFixed(1)} %`).join(', ')
}

const asText = ({ min, median, max }: Spread): string =>
  [min, median, max].map((value) => value.toFixed(1)).join(' / ')

function report(name: string, stretches: readonly Stretch[]): void {
  const of = (key: 'whole' | 'statements' | 'unitsPerSecond'): string =>
    asText(spreadOf(stretches.map((stretch) => stretch[key])))
  say(`${name} (${stretches.length} stretches), min / median / max`)
  say(`  whole                   ${of('whole')} articles/s`)
  say(`  through the statements  ${of('statements')} articles/s`)
  say(`  machine                 ${of('unitsPerSecond')} units/s`)
}

async function measure(count: number): Promise<void> {
  const reader = makeReader(loadLanguages(), loadKnowledge([]))
  const documents = await articlesOfLength(300, 500)
  readSteps(documents.slice(0, warmUp), reader)
  const stretches = measureStretches(documents, reader, count)
  const best = Math.max(...stretches.map(({ unitsPerSecond }) => unitsPerSecond))
  say(`articles of 400 words, Node ${process.version}; ${shares(stretches)}`)
  report('all the time', stretches)
  report(
    'while the machine gave its best',
    stretches.filter(({ unitsPerSecond }) => unitsPerSecond >= best * nearlyBest),
  )
}

const { values } = parseArgs({ options: { stretches: { type: 'string', default: '80' } } })
const stretches = Number(values.stretches)
if (!Number.isInteger(stretches) || stretches < 1) {
  process.stderr.write(`--stretches ${values.stretches}: a whole number from 1\n`)
  process.exit(2)
}
if (!existsSync(corpus)) {
  process.stderr.write(
    `${corpus}: not here; POURPARLERS_SHARED names the folder that holds data/orangesum-2011-2019\n`,
  )
  process.exit(1)
}
if (process.execArgv.includes(memoryFlags[0] ?? '')) await measure(stretches)
else {
  const args = [...process.execArgv, ...memoryFlags, ...process.argv.slice(1)]
  process.exitCode =
    spawnSync(process.execPath, args, { stdio: 'inherit', env: memoryEnvironment(process.env) }).status ?? 1
}
