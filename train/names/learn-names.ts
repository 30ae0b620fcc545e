import type { Gazetteer } from '../../src/knowledge/gazetteer.ts'
import type { MentionForms } from '../../src/language/mention-forms.ts'
import { type LearnedNames, type SparseRows, scoreUnit } from '../../src/language/names-model.ts'
import { FactBook } from '../../src/reading/mentions/recognise/fact-book.ts'
import { knownPlaces } from '../../src/reading/mentions/recognise/known-places.ts'
import { featuresAt } from '../../src/reading/mentions/recognise/place-features.ts'
import { tagCount } from '../../src/reading/mentions/recognise/tags.ts'
import { chanceFrom } from '../network/random.ts'
import { learnedTypes, type NamesExample } from './examples.ts'
import { type LearnedTagger, learnTagger } from './learn-tagger.ts'
import type { NamesSettings } from './settings.ts'
import type { TaggerLesson } from './tagger-lesson.ts'

/** What is known before any name is learned. */
export interface NamesGround extends Pick<LearnedNames, 'coarse' | 'fine'> {
  readonly forms: MentionForms
  readonly gazetteer: Gazetteer
}

/** Learns to tell names from examples. */
export function learnNames(
  examples: readonly NamesExample[],
  ground: NamesGround,
  settings: NamesSettings,
): LearnedNames {
  const hashed = examples.flatMap((example) => hashedWords(example, ground))
  const numbers = numberFeatures(hashed, settings.least)
  const tags = tagCount(learnedTypes.size)
  const lessons = hashed.map(({ features, tags: right }) => lessonOf(features, right, numbers))
  const tagger = learnTagger(lessons, {
    ...settings,
    features: numbers.size,
    tags,
    chance: chanceFrom(settings.seed),
  })
  const { coarse, fine } = ground
  return {
    types: [...learnedTypes.keys()],
    coarse,
    fine,
    rows: sparse(tagger, { numbers, tags, smallest: settings.smallest }),
    transitions: Int16Array.from(tagger.transitions, whole),
    agreement: Math.round(settings.agreement * scoreUnit),
  }
}

interface HashedSentence {
  readonly features: readonly (readonly number[])[]
  readonly tags: Uint8Array
}

function hashedWords({ sentences, tags }: NamesExample, ground: NamesGround): HashedSentence[] {
  const book = new FactBook(ground, ground)
  return sentences.map(({ words }, s) => {
    const facts = words.map((word) => book.form(word).facts)
    const row = { facts, known: knownPlaces(words, ground.gazetteer) }
    return {
      features: words.map((_, i) => featuresAt(row, i)),
      tags: tags[s] ?? new Uint8Array(words.length),
    }
  })
}

function numberFeatures(sentences: readonly HashedSentence[], least: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of sentences)
    for (const word of features)
      for (const feature of word) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const numbers = new Map<number, number>()
  for (const [feature, count] of counts) if (count >= least) numbers.set(feature, numbers.size)
  return numbers
}

function lessonOf(
  words: HashedSentence['features'],
  tags: Uint8Array,
  numbers: ReadonlyMap<number, number>,
): TaggerLesson {
  const starts = [0]
  const features: number[] = []
  for (const word of words) {
    for (const feature of word) {
      const number = numbers.get(feature)
      if (number !== undefined) features.push(number)
    }
    starts.push(features.length)
  }
  return { starts: Uint32Array.from(starts), features: Uint32Array.from(features), tags }
}

/** The weights that are not near zero, in whole numbers, by the features' hashes in rising order. */
function sparse(
  { weights }: LearnedTagger,
  { numbers, tags, smallest }: { numbers: ReadonlyMap<number, number>; tags: number; smallest: number },
): SparseRows {
  const hashes: number[] = []
  const starts = [0]
  const entryTags: number[] = []
  const entryWeights: number[] = []
  for (const [hash, number] of [...numbers].sort((a, b) => a[0] - b[0])) {
    const before = entryTags.length
    for (let tag = 0; tag < tags; tag++) {
      const weight = weights[number * tags + tag] ?? 0
      if (Math.abs(weight) < smallest) continue
      entryTags.push(tag)
      entryWeights.push(whole(weight))
    }
    if (entryTags.length === before) continue
    hashes.push(hash)
    starts.push(entryTags.length)
  }
  return {
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    tags: Uint8Array.from(entryTags),
    weights: Int16Array.from(entryWeights),
  }
}

function whole(weight: number): number {
  return Math.max(-32_000, Math.min(32_000, Math.round(weight * scoreUnit)))
}
