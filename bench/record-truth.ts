/**
 * Whether the record finds what a made corpus tells: `npx tsx bench/record-truth.ts DIR [--days N] [--details N]` builds `DIR/record.db` of
 * `DIR/articles.jsonl` where it is not there, asks `pourparlers state` as of N days and compares with `DIR/truth.json`; see README-made.md.
 * `--details` says how many lines are printed of each kind of what is missed or added.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { State } from '../src/record/state/state.ts'
import { checkState } from './made/check.ts'
import { reportOf } from './made/check-report.ts'
import type { Truth } from './made/truth.ts'
import { partsOf } from './made/write-corpus.ts'

const program = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

function run(args: readonly string[]): string {
  const start = performance.now()
  const output = execFileSync(process.execPath, ['--import', 'tsx', program, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 31 - 1,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  say(`${args.slice(0, 3).join(' ')} …: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return output
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Days that divide the articles into parts of one size; the last is the day of the last article. */
function daysOf({ articles }: Truth, many: number): readonly string[] {
  const days = articles.map(({ published }) => published).sort()
  return [
    ...new Set(
      Array.from({ length: many }, (_, part) => days[Math.ceil(((part + 1) * days.length) / many) - 1] ?? ''),
    ),
  ]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { days: { type: 'string', default: '6' }, details: { type: 'string', default: '5' } },
})
const [folder] = positionals
if (folder === undefined) throw new Error('name the folder that made-corpus.ts wrote')
const parts = partsOf(folder)
const store = join(folder, 'record.db')
if (!existsSync(store))
  run(['build', parts.articles, '--store', store, '--knowledge', parts.knowledge, '--no-progress'])
const truth = JSON.parse(readFileSync(parts.truth, 'utf8')) as Truth
for (const day of daysOf(truth, Number(values.days))) {
  const state = JSON.parse(run(['state', '--as-of', day, '--format', 'json', '--store', store])) as State
  say(reportOf(checkState(state, truth), Number(values.details)))
}
