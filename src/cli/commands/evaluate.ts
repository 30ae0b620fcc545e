import type { Command } from 'commander'
import { type Shortfall, setNameOf, shortfalls } from '../../evaluation/floors.ts'
import type { JudgedArticle } from '../../evaluation/judged-article.ts'
import { pairUp } from '../../evaluation/pair-up.ts'
import { readFloors } from '../../evaluation/read-floors.ts'
import { readGold } from '../../evaluation/read-gold.ts'
import { readReadings } from '../../evaluation/read-readings.ts'
import { score } from '../../evaluation/score.ts'
import { jsonOf, missesOf, tableOf } from '../../evaluation/table.ts'
import { exitCode, gather, type RegisterCommand } from '../command.ts'
import { diagnosticLine } from '../diagnostic-line.ts'
import { readGoldArticles } from '../gold-readings.ts'

interface EvaluateOptions {
  readonly articles?: string
  readonly readings?: string
  readonly floors?: string
  readonly knowledge: readonly string[]
  readonly misses?: boolean
  readonly json?: boolean
}

/** A folder of gold with what was read of its articles. */
interface EvaluatedSet {
  readonly folder: string
  readonly articles: readonly JudgedArticle[]
  /** Articles that could not be read. */
  readonly unread: number
}

const help = `
The gold of an article is a JSON file: title, published, authors, noise that must not stand in the body, and the statements,
claims, times and amounts that a careful reader finds. examples/gold shows it.

Examples:
  $ pourparlers evaluate examples/gold --articles examples/articles --knowledge examples/knowledge
  $ pourparlers evaluate gold --readings readings.jsonl --misses
  $ pourparlers evaluate gold --floors evaluation-floors.json

Exit codes: 0 done, 1 failed or below a floor, 2 wrong use, 3 done, with articles that could not be read.`

/** `evaluate DIR…` scores readings against folders of gold. */
export const registerEvaluate: RegisterCommand = (program: Command) => {
  program
    .command('evaluate')
    .summary('score readings against gold')
    .description('Reads the articles of some gold and prints how much of it was found, row by row.')
    .argument('<dir...>', 'folders of gold')
    .option('--articles <dir>', 'where the articles lie; by default beside their gold')
    .option('--readings <file>', 'score these readings, one a line, instead of reading the articles')
    .option('--misses', 'list what went wrong')
    .option('--json', 'print JSON')
    .option('--floors <file>', 'fail when a figure falls below its floor')
    .option(
      '--knowledge <folder>',
      'tables of your own parties, offices and outlets; may be given again',
      gather,
      [],
    )
    .addHelpText('after', help)
    .action(async (folders: string[], options: EvaluateOptions) => {
      process.exitCode = await evaluate(folders, options)
    })
}

async function evaluate(folders: readonly string[], options: EvaluateOptions): Promise<number> {
  const floors = options.floors === undefined ? {} : readFloors(options.floors)
  const sets = await evaluateSets(folders, options)
  const result = score(sets.flatMap(({ articles }) => articles))
  process.stdout.write(options.json ? jsonOf(result) : tableOf(result))
  if (options.misses) (options.json ? process.stderr : process.stdout).write(missesOf(result))
  const fallen = sets.flatMap(({ folder, articles }) => {
    const name = setNameOf(folder)
    return shortfalls(score(articles).rows, floors[name] ?? {}).map((shortfall) =>
      shortfallLine(name, shortfall),
    )
  })
  for (const line of fallen) process.stderr.write(`${line}\n`)
  if (fallen.length > 0) return exitCode.failed
  return sets.some(({ unread }) => unread > 0) ? exitCode.someUnread : exitCode.done
}

/** Says which figure of which set of gold is below its floor. */
export function shortfallLine(set: string, { name, floor, figure }: Shortfall): string {
  return `error: ${set}: ${name} is ${figure}, below its floor of ${floor}`
}

async function evaluateSets(folders: readonly string[], options: EvaluateOptions): Promise<EvaluatedSet[]> {
  if (options.readings !== undefined) {
    const readings = readReadings(options.readings)
    return folders.map((folder) => ({ folder, articles: pairUp(readGold(folder), readings), unread: 0 }))
  }
  const { loadReader } = await import('../reader.ts')
  const reader = loadReader(options.knowledge)
  const sets: EvaluatedSet[] = []
  for (const folder of folders) {
    const golds = readGold(folder)
    const { readings, unread } = await readGoldArticles(golds, options.articles ?? folder, reader)
    for (const diagnostic of unread) process.stderr.write(`${diagnosticLine(diagnostic)}\n`)
    sets.push({
      folder,
      articles: pairUp(golds, readings),
      unread: unread.length,
    })
  }
  return sets
}
