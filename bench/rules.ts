/**
 * How often each rule of the statements fires and is right, for each set of gold that is here and together: `npx tsx bench/rules.ts`.
 * README-statements.md says how to read the tables.
 */
import { setNameOf } from '../src/evaluation/floors.ts'
import { pairUp } from '../src/evaluation/pair-up.ts'
import type { Reading } from '../src/model/reading.ts'
import { type GoldSet, goldSetsHere, readGoldSet } from './gold-sets.ts'
import { type Judgement, judgeStatements } from './rule-judgements.ts'
import { sortings } from './rule-sources.ts'
import { ruleTable } from './rule-table.ts'

async function judge(set: GoldSet): Promise<Judgement[]> {
  const { golds, readings } = await readGoldSet(set)
  return pairUp<Reading>(golds, readings).flatMap(judgeStatements)
}

function show(name: string, judgements: readonly Judgement[]): void {
  const tables = sortings.map((sorting) => ruleTable(judgements, sorting))
  process.stdout.write(`\n== ${name}: ${judgements.length} statements\n\n${tables.join('\n')}`)
}

const together: Judgement[] = []
for (const set of goldSetsHere()) {
  const judgements = await judge(set)
  show(setNameOf(set.gold), judgements)
  together.push(...judgements)
}
show('together', together)
