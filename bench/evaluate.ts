/**
 * Scores the reader against all gold that is here and compares with the floors: `npx tsx bench/evaluate.ts [--raise]`.
 * Fails when a figure is below its floor; `--raise` lifts the floors to today's figures, rounded down to a half.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shortfallLine } from '../src/cli/commands/evaluate.ts'
import type { Figure } from '../src/evaluation/figures.ts'
import { type Floors, raised, setNameOf, shortfalls } from '../src/evaluation/floors.ts'
import { pairUp } from '../src/evaluation/pair-up.ts'
import { readFloors } from '../src/evaluation/read-floors.ts'
import { score } from '../src/evaluation/score.ts'
import { tableOf } from '../src/evaluation/table.ts'
import { type GoldSet, goldSetsHere, readGoldSet } from './gold-sets.ts'

const floorsFile = fileURLToPath(new URL('../evaluation-floors.json', import.meta.url))

async function figuresOf(set: GoldSet): Promise<readonly Figure[]> {
  const { golds, readings } = await readGoldSet(set)
  const result = score(pairUp(golds, readings))
  process.stdout.write(`\n${setNameOf(set.gold)}: ${tableOf(result)}`)
  return result.rows
}

async function run(isRaising: boolean): Promise<number> {
  const floors: Record<string, Floors[string]> = { ...readFloors(floorsFile) }
  const fallen: string[] = []
  for (const set of goldSetsHere()) {
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

const options = process.argv.slice(2)
if (options.some((option) => option !== '--raise')) {
  process.stderr.write('usage: npx tsx bench/evaluate.ts [--raise]\n')
  process.exit(2)
}
process.exitCode = await run(options.includes('--raise'))
