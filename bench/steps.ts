/**
 * How many articles of 400 words one core reads a second, step by step: `npx tsx bench/steps.ts [--stretches N]`. Words are
 * what blanks part. Articles of 300 to 500 words come from the corpus in ../shared; each stretch takes other ones, after the first have warmed
 * the program up. Loading and intake are not timed. It runs in a process that keeps its memory as the program's reading processes do.
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
import { makeReader } from '../src/reading/reader.ts'
import { calibrate, spreadOf } from './calibration.ts'
import { readSteps, type StepTimes } from './read-steps.ts'
import { sharedFolder } from './shared-folder.ts'

const corpus = join(sharedFolder, 'data', 'orangesum-2011-2019', 'articles-2011-2019.jsonl.gz')
const warmUp = 400
const inStretch = 400
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

async function measure(stretches: number): Promise<void> {
  const reader = makeReader(loadLanguages(), loadKnowledge([]))
  const documents = await articlesOfLength(300, 500)
  readSteps(documents.slice(0, warmUp), reader)
  const found: (readonly [number, number])[] = []
  for (let n = 0; n < stretches; n++) {
    const from = warmUp + ((n * inStretch) % Math.max(1, documents.length - warmUp - inStretch))
    const { unitsPerSecond } = calibrate()
    const times = readSteps(documents.slice(from, from + inStretch), reader)
    const [whole, statements] = rates(times)
    const sum = [...times.seconds.values()].reduce((all, seconds) => all + seconds, 0)
    const shares = [...times.seconds].map(
      ([step, seconds]) => `${step} ${((100 * seconds) / sum).toFixed(1)} %`,
    )
    found.push([whole, statements])
    say(
      `${whole.toFixed(1)} articles/s, ${statements.toFixed(1)} through the statements; ${shares.join(', ')}; machine ${unitsPerSecond.toFixed(0)} units/s`,
    )
  }
  for (const [at, what] of ['whole', 'through the statements'].entries()) {
    const { min, median, max } = spreadOf(found.map((pair) => pair[at] ?? 0))
    say(
      `${what}: ${min.toFixed(1)} / ${median.toFixed(1)} / ${max.toFixed(1)} articles of 400 words a second (min / median / max), Node ${process.version}`,
    )
  }
}

const { values } = parseArgs({ options: { stretches: { type: 'string', default: '8' } } })
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
