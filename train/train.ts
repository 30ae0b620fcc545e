import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { measureModel } from '../bench/conll-measure.ts'
import type { LearnedSyntax } from '../src/language/syntax-model.ts'
import { packModel } from '../src/language/syntax-model-file.ts'
import { Arena } from '../src/reading/syntax/kernel/arena.ts'
import { rowCount, styleRow } from '../src/reading/syntax/words/word-rows.ts'
import { exportNetwork } from './export-network.ts'
import { inventoryOf, learnParser, lessonOf } from './learn-parser.ts'
import { Encoder } from './network/encoder.ts'
import { ParameterSet } from './network/parameter.ts'
import { ParserNetwork } from './network/parser-network.ts'
import { chanceFrom } from './network/random.ts'
import { Table } from './network/table.ts'
import { corpora, otherSources } from './paths.ts'
import { type Prepared, prepare } from './prepare.ts'
import { pretrain } from './pretrain.ts'

/** The sizes and the pace of the model that is shipped; bench/README-parser.md says why these. */
const settings = {
  seed: 7,
  size: 104,
  apart: 2,
  joined: 2,
  tagWidth: 64,
  arcWidth: 88,
  labelWidth: 48,
  rawWords: 5_000_000,
  rawRate: 2e-3,
  rounds: 32,
  batch: 350,
  rate: 2e-3,
  dropout: 0.2,
  wordDropout: 0.12,
}

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** What the first stage leaves for the second. */
interface FromRaw {
  readonly table: Float32Array
  readonly parameters: Map<string, Float32Array>
}

/** What a stage makes, or what an earlier run with the same settings kept of it in a file of the folder. */
function remembered<T>(file: string, make: () => T): T {
  if (existsSync(file)) return deserialize(readFileSync(file)) as T
  const made = make()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, serialize(made))
  return made
}

/** Learns the lower layers and the word table from raw text; returns them by name. */
function learnFromRaw(prepared: Prepared): FromRaw {
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

/** What the second stage makes. */
type FromTrees = Pick<LearnedSyntax, 'network' | 'tags' | 'labels'>

/** Trains the whole network on the treebanks. */
function learnFromTrees({ treebanks, layout, rowsOf }: Prepared, raw: FromRaw): FromTrees {
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
  const lessons = treebanks.flatMap((trees, style) =>
    trees.map((tree) => lessonOf(tree, { ...numbers, style: styleRow(layout, style) })),
  )
  const afterRound = (round: number, loss: number): void => say(`round ${round}, loss ${loss.toFixed(3)}`)
  learnParser({ network, set, table }, lessons, { ...settings, chance, rowsOf, afterRound })
  return { network: exportNetwork(set, table, shape), tags, labels }
}

function numbered(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, number) => [name, number]))
}

function train(folder: string, { target, stages }: { target: string; stages: string }): void {
  const prepared = prepare(folder, settings.seed)
  say(`${prepared.treebanks.flat().length} trees, ${prepared.raw.length} raw sentences`)
  const { seed, size, apart, rawWords, rawRate } = settings
  const rawFile = join(stages, `raw-${[seed, size, apart, rawWords, rawRate].join('-')}.bin`)
  const treesFile = join(stages, `trees-${Object.values(settings).join('-')}.bin`)
  const learned: LearnedSyntax = {
    ...remembered(treesFile, () =>
      learnFromTrees(
        prepared,
        remembered(rawFile, () => learnFromRaw(prepared)),
      ),
    ),
    vocabulary: prepared.vocabulary.hashes,
    bucketCount: prepared.layout.bucketCount,
    lexicon: prepared.lexicon,
    ...prepared.lemmas,
    sentenceStarts: prepared.sentenceStarts,
    contractions: prepared.contractions,
  }
  const { manifest, weights } = packModel(learned)
  const scores = measureModel(learned, folder)
  const about = {
    language: 'fr',
    command: 'npx tsx train/train.ts SHARED_DATA_FOLDER',
    settings,
    corpora: [
      ...Object.values(corpora).map(({ name, licence }) => ({ name, licence, use: 'tags, lemmas, trees' })),
      ...otherSources,
    ],
    scores,
  }
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'weights.bin'), weights)
  writeFileSync(join(target, 'manifest.json'), `${JSON.stringify({ ...about, ...manifest }, null, 1)}\n`)
  say(JSON.stringify(scores))
}

const [folder, target = join('models', 'fr'), stages = join('train', 'stages')] = process.argv.slice(2)
if (!folder) {
  say('which folder? npx tsx train/train.ts SHARED_DATA_FOLDER [TARGET_FOLDER [STAGES_FOLDER]]')
  process.exit(2)
}
train(folder, { target, stages })
