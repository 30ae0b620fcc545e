import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBrat } from '../bench/brat.ts'
import { makeGazetteer } from '../src/knowledge/gazetteer.ts'
import { loadKnowledge } from '../src/knowledge/load-knowledge.ts'
import { frenchForms } from '../src/language/fr/french.ts'
import { packNames } from '../src/language/names-model-file.ts'
import { exampleOf } from './names/examples.ts'
import { heldOutPart, splitAt } from './names/held-out.ts'
import { learnNames, type NamesGround } from './names/learn-names.ts'
import { measureNames } from './names/measure-names.ts'
import { type NamesSettings, namesSettings } from './names/settings.ts'
import { wordClasses } from './names/word-classes.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const corpora = [
  {
    name: 'WiNER-fr, Wikinews 2016–2017',
    licence: 'text CC BY 2.5, annotation CC BY 4.0',
    use: 'names',
  },
  {
    name: 'OrangeSum articles 2011–2019',
    licence: '© their publishers; research use',
    use: 'classes of words, without labels',
  },
  {
    name: 'data/world and data/fr of this project',
    licence: 'see data/world/README.md',
    use: 'known names, titles, offices',
  },
]

function train(folder: string, { target, stages }: { target: string; stages: string }): void {
  const settings: NamesSettings = namesSettings
  const language = frenchForms()
  const { mentions: forms } = language
  const gazetteer = makeGazetteer(loadKnowledge([]), forms)
  const classes = wordClasses(settings.classes, { folder, stages, forms: language.syntax, log: say })
  const ground: NamesGround = { ...classes, forms, gazetteer }
  const examples = readBrat(join(folder, 'winer-fr')).map((text) => exampleOf(text, language))
  const { held, rest } = splitAt(examples, heldOutPart)
  const scores = measureNames(learnNames(rest, ground, settings), held, ground)
  say(JSON.stringify(scores))
  const { manifest, weights } = packNames(learnNames(examples, ground, settings))
  const about = {
    language: 'fr',
    command: 'npx tsx train/train-names.ts SHARED_DATA_FOLDER',
    settings,
    corpora,
    trainedOn: `all ${examples.length} articles of both years`,
    scores: {
      of: `weights trained on ${rest.length} articles, on the ${held.length} others: each fifth by path, counted from 0 those whose number leaves ${heldOutPart}`,
      strict: scores,
    },
  }
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'names-weights.bin'), weights)
  writeFileSync(
    join(target, 'names-manifest.json'),
    `${JSON.stringify({ ...about, ...manifest }, null, 1)}\n`,
  )
  say(`${weights.length} bytes, SHA-256 ${manifest.weights.sha256}`)
}

const [folder, target = join('models', 'fr'), stages = join('train', 'stages')] = process.argv.slice(2)
if (!folder) {
  say('which folder? npx tsx train/train-names.ts SHARED_DATA_FOLDER [TARGET_FOLDER [STAGES_FOLDER]]')
  process.exit(2)
}
train(folder, { target, stages })
