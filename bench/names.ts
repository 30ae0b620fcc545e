/**
 * Names and who is who: `npx tsx bench/names.ts [SHARED_DATA_FOLDER] [--learn|--parts]`. Prints how fast the recogniser
 * loads and runs, and how well persons are told apart and together; with `--learn` it learns again without the articles
 * that are held out and scores on them (a minute or two), with `--parts` on each fifth in turn.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { makeGazetteer } from '../src/knowledge/gazetteer.ts'
import { loadKnowledge } from '../src/knowledge/load-knowledge.ts'
import { loadFrench } from '../src/language/fr/french.ts'
import { loadFrenchNames } from '../src/language/fr/mentions/load-names.ts'
import type { Article } from '../src/model/article.ts'
import type { Found } from '../src/model/found.ts'
import { findMentions } from '../src/reading/mentions/mentions.ts'
import { NameRecogniser } from '../src/reading/mentions/recognise/recogniser.ts'
import { Parser } from '../src/reading/syntax/parse.ts'
import { readSyntax } from '../src/reading/syntax/syntax.ts'
import { cutText, exampleOf } from '../train/names/examples.ts'
import { heldOutPart, partCount, splitAt } from '../train/names/held-out.ts'
import { learnNames } from '../train/names/learn-names.ts'
import { measureNames } from '../train/names/measure-names.ts'
import { namesSettings } from '../train/names/settings.ts'
import { readRawParagraphs } from '../train/raw-sentences.ts'
import { readBrat } from './brat.ts'
import { measureCoreference } from './coreference-measure.ts'
import { readPopcorn } from './popcorn.ts'
import { sharedFolder } from './shared-folder.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const language = loadFrench()
const { mentions: forms } = language
const parser = new Parser(language.grammar)
const gazetteer = makeGazetteer(loadKnowledge([]), forms)

function measureLoading(): NameRecogniser {
  const start = performance.now()
  const learned = loadFrenchNames()
  const loaded = performance.now()
  const recogniser = new NameRecogniser(learned, { forms, gazetteer })
  print(
    `load: ${(loaded - start).toFixed(0)} ms, start: ${(performance.now() - loaded).toFixed(0)} ms; ${learned.rows.hashes.length} features`,
  )
  return recogniser
}

/** Words a second of processor time, the words given, after one round to warm up; and time against length. */
function measureSpeed(recogniser: NameRecogniser, folder: string): void {
  const texts = readRawParagraphs(folder).slice(0, 12_000)
  const articles = Array.from({ length: texts.length / 12 }, (_, i) =>
    cutText(texts.slice(i * 12, i * 12 + 12).join('\n\n'), language),
  )
  for (const round of [0, 1, 2, 3]) {
    const start = process.cpuUsage()
    let words = 0
    for (const sentences of articles) {
      recogniser.recognise(sentences)
      for (const sentence of sentences) words += sentence.words.length
    }
    const { user, system } = process.cpuUsage(start)
    if (round > 0)
      print(`speed: ${words} words, ${Math.round((words / (user + system)) * 1e6)} words/s of processor time`)
  }
  for (const copies of [20_000, 40_000, 80_000]) {
    const sentences = cutText(
      'Le ministre Paul Lemoine et la délégation de Genève '.repeat(copies / 10),
      language,
    )
    const start = performance.now()
    recogniser.recognise(sentences)
    print(`one line of about ${copies} words without a stop: ${(performance.now() - start).toFixed(0)} ms`)
  }
}

function measureHeldOut(folder: string, parts: readonly number[]): void {
  const examples = readBrat(join(folder, 'winer-fr')).map((text) => exampleOf(text, language))
  const { coarse, fine } = loadFrenchNames()
  const ground = { coarse, fine, forms, gazetteer }
  for (const part of parts) {
    const { held, rest } = splitAt(examples, part)
    const rates = measureNames(learnNames(rest, ground, namesSettings), held, ground)
    print(`part ${part} held out (${held.length} articles): ${JSON.stringify(rates)}`)
  }
}

function measurePersons(folder: string, recogniser: NameRecogniser): void {
  const reports = readPopcorn(folder)
  for (const [name, told] of [
    ['with what was learned', recogniser],
    ['without', null],
  ] as const) {
    const mentionsOf = (text: string): Found => {
      const article = { text, published: null } as Article
      return findMentions(
        { article, syntax: readSyntax(article, language.syntax, parser), recogniser: told },
        forms,
        gazetteer,
      )
    }
    for (const against of ['named', 'persons'] as const)
      print(
        `coreference of persons ${name}, against ${against}: ${JSON.stringify(measureCoreference(reports, mentionsOf, against))}`,
      )
  }
}

const [given, ...rest] = process.argv.slice(2)
const options = given?.startsWith('--') ? [given, ...rest] : rest
const folder = given && !given.startsWith('--') ? given : join(sharedFolder, 'data')
const recogniser = measureLoading()
if (!existsSync(folder)) print(`${folder}: not here, passed over`)
else {
  measureSpeed(recogniser, folder)
  measurePersons(folder, recogniser)
  if (options.includes('--learn')) measureHeldOut(folder, [heldOutPart])
  if (options.includes('--parts'))
    measureHeldOut(
      folder,
      Array.from({ length: partCount }, (_, part) => part),
    )
}
