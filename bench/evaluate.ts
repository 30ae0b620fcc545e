/**
 * Scores the reader against all gold that is here and compares with the floors: `npx tsx bench/evaluate.ts [--raise]`.
 * Fails when a figure is below its floor; `--raise` lifts the floors to today's figures, rounded down to a half.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shortfallLine } from '../src/cli/commands/evaluate.ts'
import { diagnosticLine } from '../src/cli/diagnostic-line.ts'
import { readGoldArticles } from '../src/cli/gold-readings.ts'
import { loadReader } from '../src/cli/reader.ts'
import type { Figure } from '../src/evaluation/figures.ts'
import { type Floors, raised, setNameOf, shortfalls } from '../src/evaluation/floors.ts'
import { pairUp } from '../src/evaluation/pair-up.ts'
import { readFloors } from '../src/evaluation/read-floors.ts'
import { readGold } from '../src/evaluation/read-gold.ts'
import { score } from '../src/evaluation/score.ts'
import { tableOf } from '../src/evaluation/table.ts'
import { sharedFolder } from './shared-folder.ts'

interface GoldSet {
  readonly gold: string
  readonly articles: string
  readonly knowledge: readonly string[]
}

const examples = fileURLToPath(new URL('../examples', import.meta.url))
const floorsFile = fileURLToPath(new URL('../evaluation-floors.json', import.meta.url))

const sets: readonly GoldSet[] = [
  ...['seeds', 'dev', 'real'].map((name) => join(sharedFolder, 'gold', name)).map(besideItsGold),
  {
    gold: join(examples, 'gold'),
    articles: join(examples, 'articles'),
    knowledge: [join(examples, 'knowledge')],
  },
]

function besideItsGold(folder: string): GoldSet {
  return { gold: folder, articles: folder, knowledge: [] }
}

async function figuresOf({ gold, articles, knowledge }: GoldSet): Promise<readonly Figure[]> {
  const golds = readGold(gold)
  const { readings, unread } = await readGoldArticles(golds, articles, loadReader(knowledge))
  for (const diagnostic of unread) process.stderr.write(`${diagnosticLine(diagnostic)}\n`)
  const result = score(pairUp(golds, readings))
  process.stdout.write(`\n${setNameOf(gold)}: ${tableOf(result)}`)
  return result.rows
}

async function run(isRaising: boolean): Promise<number> {
  const floors: Record<string, Floors[string]> = { ...readFloors(floorsFile) }
  const fallen: string[] = []
  for (const set of sets.filter(({ gold }) => isHere(gold))) {
    const name = setNameOf(set.gold)
    const rows = await figuresOf(set)
    fallen.push(...shortfalls(rows, floors[name] ?? {}).map((shortfall) => shortfallLine(name, shortfall)))
    floors[name] = raised(rows, floors[name] ?? {})
  }
  for (const line of fallen) process.stderr.write(`${line}\n`)
  if (fallen.length > 0) return 1
  if (isRaising) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
  return 0
}

function isHere(gold: string): boolean {
  if (existsSync(gold)) return true
  process.stderr.write(`${setNameOf(gold)}: not here, passed over\n`)
  return false
}

const options = process.argv.slice(2)
if (options.some((option) => option !== '--raise')) {
  process.stderr.write('usage: npx tsx bench/evaluate.ts [--raise]\n')
  process.exit(2)
}
process.exitCode = await run(options.includes('--raise'))
