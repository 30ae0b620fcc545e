import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu, type Tree } from '../bench/conllu.ts'
import { canonical } from '../src/language/canonical.ts'
import { doubtfulContractions } from '../src/language/fr/syntax/contractions.ts'
import { frenchRules } from '../src/language/fr/syntax/load-model.ts'
import { hashText } from '../src/language/hash.ts'
import type { HashedNumbers } from '../src/language/syntax-model.ts'
import { ContextChoice } from '../src/reading/syntax/words/context-choice.ts'
import { contractionFeatures } from '../src/reading/syntax/words/context-features.ts'
import { FormBook } from '../src/reading/syntax/words/form-book.ts'
import { type RowLayout, wordRows } from '../src/reading/syntax/words/word-rows.ts'
import { contractionExamples } from './contraction-examples.ts'
import { learnChoice } from './learn-choice.ts'
import { learnLemmas } from './learn-lemmas.ts'
import { classBits, type Lexicon, readLexicon } from './lexicon.ts'
import { type Chance, chanceFrom, shuffled } from './network/random.ts'
import { corpora } from './paths.ts'
import { rawSentences, readRawParagraphs } from './raw-sentences.ts'
import { startWeights } from './sentence-examples.ts'
import { countVocabulary, type Vocabulary } from './vocabulary.ts'

/** How many rows the word table has for parts of words. */
const bucketCount = 1 << 15

/** Everything that is ready before a network is trained. */
export interface Prepared {
  /** The treebanks; the first is the one whose habits are followed. */
  readonly treebanks: readonly (readonly Tree[])[]
  readonly raw: readonly (readonly string[])[]
  readonly vocabulary: Vocabulary
  readonly layout: RowLayout
  readonly rowsOf: (form: string) => readonly number[]
  /** Number of a form in the vocabulary, or -1. */
  readonly numberOf: (form: string) => number
  readonly lexicon: HashedNumbers
  readonly lemmas: ReturnType<typeof learnLemmas>
  readonly sentenceStarts: Int16Array
  readonly contractions: Int16Array
}

/** Reads the corpora and learns all but the network; each part draws from a row of chances of its own, so that none hangs on another. */
export function prepare(folder: string, seed: number): Prepared {
  const [sequoia, gsd] = [corpora.sequoia, corpora.gsd].map(({ file }) =>
    readConllu(readFileSync(join(folder, file), 'utf8')),
  ) as [Tree[], Tree[]]
  const trees = [...sequoia, ...gsd]
  const lexicon = readLexicon(folder)
  const classesOf = classBits(lexicon)
  const book = new FormBook(classesOf)
  const contractions = learnChoice(contractionExamples(trees, book, doubtfulContractions), {
    features: contractionFeatures,
    buckets: 1 << 15,
    rounds: 10,
    chance: chanceFrom(seed),
  })
  const sentenceStarts = startWeights([sequoia, gsd], book, chanceFrom(seed))
  const raw = readRaw(folder, { book, contractions, chance: chanceFrom(seed) })
  const vocabulary = countVocabulary(wordLists(raw, trees), { size: 32_000, least: 6 })
  const known = new Map([...vocabulary.hashes].map((hash, i) => [hash, i + 2]))
  const layout = { known, buckets: 2 + vocabulary.hashes.length, bucketCount, classesOf }
  return {
    treebanks: [sequoia, gsd],
    raw,
    vocabulary,
    layout,
    rowsOf: remembered((form) => wordRows(form, layout)),
    numberOf: remembered((form) => (known.get(hashText(canonical(form))) ?? 1) - 2),
    lexicon: hashedClasses(lexicon, classesOf),
    lemmas: learnLemmas(trees, lexicon),
    sentenceStarts,
    contractions,
  }
}

function readRaw(
  folder: string,
  { book, contractions, chance }: { book: FormBook; contractions: Int16Array; chance: Chance },
): string[][] {
  const tools = {
    pattern: frenchRules().word,
    book,
    choice: new ContextChoice(contractions, contractionFeatures),
  }
  return shuffled(readRawParagraphs(folder), chance)
    .flatMap((paragraph) => rawSentences(paragraph, tools))
    .filter(({ length }) => length >= 3 && length <= 80)
}

/** The treebanks count three times, so that their words have rows of their own. */
function* wordLists(
  raw: readonly (readonly string[])[],
  trees: readonly Tree[],
): Generator<readonly string[]> {
  yield* raw
  for (let copy = 0; copy < 3; copy++) for (const { words } of trees) yield words.map(({ form }) => form)
}

function remembered<T>(work: (form: string) => T): (form: string) => T {
  const done = new Map<string, T>()
  return (form) => {
    const known = done.get(form)
    if (known !== undefined) return known
    const made = work(form)
    done.set(form, made)
    return made
  }
}

function hashedClasses(lexicon: Lexicon, classesOf: (key: string) => number): HashedNumbers {
  const keys = new Map(
    [...lexicon.keys()].map((form) => [hashText(canonical(form)), classesOf(canonical(form))]),
  )
  const sorted = [...keys].sort((a, b) => a[0] - b[0])
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    numbers: Uint8Array.from(sorted, ([, bits]) => bits),
  }
}
