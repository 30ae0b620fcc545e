/**
 * How right occasion and place of statements are on the gold that is here, which the scorer does not ask: `npx tsx bench/details.ts [--show]`.
 * `--show` lists every detail that gold and reading don't share. README-statements.md says how to read the table.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setNameOf } from '../src/evaluation/floors.ts'
import { pairUp } from '../src/evaluation/pair-up.ts'
import type { Reading } from '../src/model/reading.ts'
import {
  type DetailedGold,
  type DetailJudgement,
  judgeDetails,
  judgedDetails,
  type Verdict,
  verdictOf,
  verdicts,
} from './detail-judgements.ts'
import { type GoldSet, goldSetsHere, readGoldSet } from './gold-sets.ts'

async function judge(set: GoldSet): Promise<DetailJudgement[]> {
  const { golds, readings } = await readGoldSet(set)
  return pairUp<Reading>(golds, readings).flatMap((article) => {
    const name = article.gold.file.replace(/\.[a-z]+$/, '.json')
    return judgeDetails(article, JSON.parse(readFileSync(join(set.gold, name), 'utf8')) as DetailedGold)
  })
}

function tableOf(name: string, judgements: readonly DetailJudgement[]): string {
  const lines = judgedDetails.map((detail) => {
    const own = judgements.filter((judgement) => judgement.detail === detail)
    const count = (verdict: Verdict, carried?: boolean) =>
      own.filter((each) => verdictOf(each) === verdict && (carried ?? each.carried) === each.carried).length
    const cells = verdicts.map((verdict) => `${verdict} ${count(verdict)}`)
    const carried = verdicts.map((verdict) => count(verdict, true)).slice(0, 4)
    return `  ${detail.padEnd(10)} ${cells.join(', ')}; carried of these: ${carried.join(', ')}`
  })
  return `${name}\n${lines.join('\n')}\n`
}

function differencesOf(judgements: readonly DetailJudgement[]): string {
  const lines = judgements
    .filter((each) => !['right', 'none'].includes(verdictOf(each)))
    .map((each) => {
      const { detail, gold, found, carried, content } = each
      return `  ${verdictOf(each)} ${detail}: gold ${gold ?? '–'}, found ${found ?? '–'}${carried ? ' (carried)' : ''} | ${content.slice(0, 90)}`
    })
  return `${lines.join('\n')}\n`
}

const isShowing = process.argv.includes('--show')
const together: DetailJudgement[] = []
for (const set of goldSetsHere()) {
  const judgements = await judge(set)
  process.stdout.write(tableOf(setNameOf(set.gold), judgements))
  if (isShowing) process.stdout.write(differencesOf(judgements))
  together.push(...judgements)
}
process.stdout.write(tableOf('together', together))
