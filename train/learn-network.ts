import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Tree } from '../bench/conllu.ts'
import type { LearnedSyntax } from '../src/language/syntax-model.ts'
import { Arena } from '../src/reading/syntax/kernel/arena.ts'
import { rowCount, styleRow } from '../src/reading/syntax/words/word-rows.ts'
import { exportNetwork } from './export-network.ts'
import { inventoryOf, learnParser, lessonOf } from './learn-parser.ts'
import { Encoder } from './network/encoder.ts'
import { ParameterSet } from './network/parameter.ts'
import { ParserNetwork } from './network/parser-network.ts'
import { chanceFrom } from './network/random.ts'
import { Table } from './network/table.ts'
import type { Prepared } from './prepare.ts'
import { pretrain } from './pretrain.ts'

/** Sizes of a network and the pace at which it learns. */
export interface NetworkSettings {
  readonly seed: number
  readonly size: number
  readonly apart: number
  readonly joined: number
  readonly tagWidth: number
  readonly arcWidth: number
  readonly labelWidth: number
  readonly rawWords: number
  readonly rawRate: number
  readonly rounds: number
  readonly batch: number
  readonly rate: number
  readonly dropout: number
  readonly wordDropout: number
}

/** What the first stage leaves for the second. */
interface FromRaw {
  readonly table: Float32Array
  readonly parameters: Map<string, Float32Array>
}

/** What the second stage makes. */
export type FromTrees = Pick<LearnedSyntax, 'network' | 'tags' | 'labels'>

export interface LearnNetworkOptions {
  /** Folder that keeps each stage's outcome, so that a later run with the same settings need not repeat it. */
  readonly stages: string
  /** Trees beside those of the treebanks, a share of them each round; they follow the first treebank's habits. */
  readonly silver: readonly Tree[]
  readonly say: (line: string) => void
}

/** Trains a network: its lower layers on raw text, then all of it on trees. */
export function learnNetwork(
  prepared: Prepared,
  settings: NetworkSettings,
  { stages, silver, say }: LearnNetworkOptions,
): FromTrees {
  const { seed, size, apart, rawWords, rawRate } = settings
  const rawFile = join(stages, `raw-${[seed, size, apart, rawWords, rawRate].join('-')}.bin`)
  const more = silver.length > 0 ? `-silver-${silver.length}` : ''
  const treesFile = join(stages, `trees-${Object.values(settings).join('-')}${more}.bin`)
  return remembered(treesFile, () =>
    learnFromTrees(
      prepared,
      remembered(rawFile, () => learnFromRaw(prepared, settings, say)),
      { settings, silver, say },
    ),
  )
}

/** What a stage makes, or what an earlier run with the same settings kept of it in a file of the folder. */
export function remembered<T>(file: string, make: () => T): T {
  if (existsSync(file)) return deserialize(readFileSync(file)) as T
  const made = make()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, serialize(made))
  return made
}

/** Learns the lower layers and the word table from raw text; returns them by name. */
function learnFromRaw(prepared: Prepared, settings: NetworkSettings, say: (line: string) => void): FromRaw {
  const chance = chanceFrom(settings.seed)
  const arena = new Arena(400)
  const set = new ParameterSet(arena, chance)
  const table = new Table([rowCount(prepared.layout), settings.size], chance, 0.06)
  const encoder = new Encoder(set, table, { size: settings.size, apart: settings.apart, joined: 0 })
  let at = 0
  const next = (): { rows: (readonly number[])[]; targets: number[] } => {
    const words = prepared.raw[at++ % prepared.raw.length] ?? []
    return { rows: words.map(prepared.rowsOf), targets: words.map(prepared.numberOf) }
  }
  const { counts } = prepared.vocabulary
  pretrain({ encoder, set, table }, next, {
    words: settings.rawWords,
    counts,
    rate: settings.rawRate,
    chance,
    log: say,
  })
  return {
    table: table.values,
    parameters: new Map(set.all.map(({ name, values }) => [name, arena.view(values).slice()])),
  }
}

/** Trains the whole network on the treebanks, and on what there is beside them. */
function learnFromTrees(
  { treebanks, layout, rowsOf }: Prepared,
  raw: FromRaw,
  { settings, silver, say }: { settings: NetworkSettings } & Pick<LearnNetworkOptions, 'silver' | 'say'>,
): FromTrees {
  const chance = chanceFrom(settings.seed + 1)
  const arena = new Arena(400)
  const set = new ParameterSet(arena, chance)
  const table = new Table([rowCount(layout) + treebanks.length, settings.size], chance, 0)
  const encoder = new Encoder(set, table, settings)
  const { tags, labels } = inventoryOf(treebanks.flat())
  const { size, apart, joined, tagWidth, arcWidth, labelWidth } = settings
  const widths = { size, apart, joined, tagWidth, arcWidth, labelWidth }
  const shape = { ...widths, tags: tags.length, labels: labels.length }
  const network = new ParserNetwork(set, encoder, shape)
  table.values.set(raw.table)
  for (const { name, values } of set.all)
    arena.view(values).set(raw.parameters.get(name) ?? arena.view(values))
  arena.mark()
  const numbers = { tags: numbered(tags), labels: numbered(labels) }
  const lessonsOf = (trees: readonly Tree[], style: number) =>
    trees.map((tree) => lessonOf(tree, { ...numbers, style: styleRow(layout, style) }))
  const lessons = treebanks.flatMap((trees, style) => lessonsOf(trees, style))
  const afterRound = (round: number, loss: number): void => say(`round ${round}, loss ${loss.toFixed(3)}`)
  learnParser(
    { network, set, table },
    { lessons, more: lessonsOf(silver, 0) },
    { ...settings, chance, rowsOf, afterRound },
  )
  return { network: exportNetwork(set, table, shape), tags, labels }
}

function numbered(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, number) => [name, number]))
}
