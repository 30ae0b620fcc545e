import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gunzipSync } from 'node:zlib'
import { loadFrenchModel } from '../src/language/fr/syntax/load-model.ts'
import { Arena } from '../src/reading/syntax/kernel/arena.ts'
import { Parser } from '../src/reading/syntax/parse.ts'
import { measureDisfigured, measureModel } from './conll-measure.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

function timed<T>(work: () => T): [result: T, ms: number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}

/** How fast the kernel is just now, in thousand million steps of the inner product a second: what the speed of the parser hangs on most. */
function kernelRate(): number {
  const arena = new Arena(8)
  const [rows, inner, columns] = [240, 208, 624]
  const weights = arena.pack(arena.matrix(inner, columns))
  const whole = arena.narrowed(arena.matrix(rows, inner))
  const to = arena.scratch(rows, columns)
  const [, ms] = timed(() => {
    for (let i = 0; i < 40; i++) arena.multiplyWhole(whole, weights, to)
  })
  return (40 * rows * inner * columns) / ms / 1e6
}

/** Words a second over real articles, after one round to warm up; and how many while the kernel makes a thousand million steps. */
function measureSpeed(parser: Parser, folder: string): void {
  const lines = gunzipSync(readFileSync(join(folder, 'orangesum-2011-2019', 'articles-2011-2019.jsonl.gz')))
    .toString('utf8')
    .split('\n', 1500)
  const texts = lines.map((line) => (JSON.parse(line) as { paragraphs: string[] }).paragraphs.join('\n\n'))
  const count = (from: number, to: number): number =>
    texts
      .slice(from, to)
      .reduce(
        (sum, text) => sum + parser.parse(text).reduce((words, { tokens }) => words + tokens.length, 0),
        0,
      )
  count(0, 150)
  kernelRate()
  for (const [from, to] of [
    [150, 600],
    [600, 1050],
    [1050, 1500],
  ] as const) {
    const before = kernelRate()
    const [words, ms] = timed(() => count(from, to))
    const kernel = (before + kernelRate()) / 2
    const rate = (words / ms) * 1000
    print(
      `speed: ${words} words in ${ms.toFixed(0)} ms, ${Math.round(rate)} words/s; kernel ${kernel.toFixed(1)}, ratio ${Math.round(rate / kernel)}`,
    )
  }
}

/** Time on a megabyte without a full stop, and on half of it: it must grow in proportion. */
function measureLongLine(parser: Parser): void {
  for (const size of [250_000, 500_000, 1_000_000]) {
    const text = 'le ministre et la délégation du pays voisin parlent des accords '.repeat(size / 64)
    const [, ms] = timed(() => parser.parse(text))
    print(`one line of ${size} characters without a stop: ${ms.toFixed(0)} ms`)
  }
}

const folder = process.argv[2] ?? process.env['POURPARLERS_SHARED_DATA'] ?? join('..', 'shared', 'data')
const [model, loading] = timed(loadFrenchModel)
const [parser, starting] = timed(() => new Parser(model))
print(`load: ${loading.toFixed(0)} ms, start: ${starting.toFixed(0)} ms`)
for (const [name, { words, rawSpaces, rawLines }] of Object.entries(measureModel(model.learned, folder))) {
  print(`${name}, words given: ${JSON.stringify(words)}`)
  print(`${name}, raw text, a space between sentences: ${JSON.stringify(rawSpaces)}`)
  print(`${name}, raw text, a line a sentence: ${JSON.stringify(rawLines)}`)
}
for (const [name, scores] of Object.entries(measureDisfigured(parser, folder)))
  print(`sequoia-dev, ${name}: ${JSON.stringify(scores)}`)
measureSpeed(parser, folder)
measureLongLine(parser)
