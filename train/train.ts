import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureModel } from '../bench/conll-measure.ts'
import type { LearnedSyntax } from '../src/language/syntax-model.ts'
import { packModel } from '../src/language/syntax-model-file.ts'
import { type FromTrees, learnNetwork, type NetworkSettings } from './learn-network.ts'
import { corpora, otherSources } from './paths.ts'
import { type Prepared, prepare } from './prepare.ts'
import { silverTrees } from './silver-trees.ts'

/** A wide network, which is right more often but too slow to ship: it teaches the other. */
const teacher: NetworkSettings = {
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

/** The network that is shipped; bench/README-parser.md says why these sizes. */
const shipped: NetworkSettings = {
  ...teacher,
  size: 56,
  arcWidth: 64,
  labelWidth: 32,
  dropout: 0.12,
}

/** Words of raw text on which the teacher's trees are learned. */
const silverWords = 4_000_000

const say = (line: string): void => void process.stderr.write(`${line}\n`)

function modelOf(prepared: Prepared, network: FromTrees): LearnedSyntax {
  return {
    ...network,
    vocabulary: prepared.vocabulary.hashes,
    bucketCount: prepared.layout.bucketCount,
    lexicon: prepared.lexicon,
    ...prepared.lemmas,
    sentenceStarts: prepared.sentenceStarts,
    contractions: prepared.contractions,
  }
}

function train(folder: string, { target, stages }: { target: string; stages: string }): void {
  const prepared = prepare(folder, teacher.seed)
  say(`${prepared.treebanks.flat().length} trees, ${prepared.raw.length} raw sentences`)
  const taught = modelOf(prepared, learnNetwork(prepared, teacher, { stages, silver: [], say }))
  const silver = silverTrees(taught, prepared.raw, silverWords)
  const learned = modelOf(prepared, learnNetwork(prepared, shipped, { stages, silver, say }))
  const { manifest, weights } = packModel(learned)
  const scores = measureModel(learned, folder)
  const about = {
    language: 'fr',
    command: 'npx tsx train/train.ts SHARED_DATA_FOLDER',
    settings: { teacher, silverWords, shipped },
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
