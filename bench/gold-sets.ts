import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { diagnosticLine } from '../src/cli/diagnostic-line.ts'
import { readGoldArticles } from '../src/cli/gold-readings.ts'
import { loadReader } from '../src/cli/reader.ts'
import { setNameOf } from '../src/evaluation/floors.ts'
import type { Gold } from '../src/evaluation/gold.ts'
import { readGold } from '../src/evaluation/read-gold.ts'
import type { Reading } from '../src/model/reading.ts'
import { sharedFolder } from './shared-folder.ts'

/** A folder of gold with its articles and what is known of their world. */
export interface GoldSet {
  readonly gold: string
  readonly articles: string
  readonly knowledge: readonly string[]
}

const examples = fileURLToPath(new URL('../examples', import.meta.url))

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

/** The sets of gold that are here; standard error says which are passed over. */
export function goldSetsHere(): GoldSet[] {
  return sets.filter(({ gold }) => isHere(gold))
}

function isHere(gold: string): boolean {
  if (existsSync(gold)) return true
  process.stderr.write(`${setNameOf(gold)}: not here, passed over\n`)
  return false
}

/** Gold and readings of a set; standard error says what could not be read. */
export async function readGoldSet({ gold, articles, knowledge }: GoldSet): Promise<{
  readonly golds: readonly Gold[]
  readonly readings: readonly Reading[]
}> {
  const golds = readGold(gold)
  const { readings, unread } = await readGoldArticles(golds, articles, loadReader(knowledge))
  for (const diagnostic of unread) process.stderr.write(`${diagnosticLine(diagnostic)}\n`)
  return { golds, readings }
}
