import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { LearnedNames } from '../../src/language/names-model.ts'
import type { SyntaxForms } from '../../src/language/syntax-forms.ts'
import { readRawParagraphs } from '../raw-sentences.ts'
import { clusterWords } from './cluster-words.ts'
import { hashedNumbers } from './hashed-numbers.ts'
import { type RawWords, readRawWords } from './raw-words.ts'

/** How the words of raw text are put into classes. */
export interface ClassSettings {
  readonly coarse: number
  readonly fine: number
  /** A rarer form gets no class. */
  readonly least: number
  readonly rounds: number
}

type WordClasses = Pick<LearnedNames, 'coarse' | 'fine'>

interface Workplace {
  /** Where the raw articles lie, and where what was learned of them is kept. */
  readonly folder: string
  readonly stages: string
  readonly forms: SyntaxForms
  readonly log: (line: string) => void
}

/** The classes of words, or what an earlier run with the same settings kept of them. */
export function wordClasses(settings: ClassSettings, place: Workplace): WordClasses {
  const { coarse, fine, least, rounds } = settings
  const file = join(place.stages, `classes-${[coarse, fine, least, rounds].join('-')}.bin`)
  if (existsSync(file)) return deserialize(readFileSync(file)) as WordClasses
  const raw = readRawWords(readRawParagraphs(place.folder), { forms: place.forms, least })
  place.log(`${raw.numbers.length} raw words, ${raw.forms.length} forms`)
  const classes = {
    coarse: classesOf(raw, { classes: coarse, rounds, log: place.log }),
    fine: classesOf(raw, { classes: fine, rounds, log: place.log }),
  }
  mkdirSync(place.stages, { recursive: true })
  writeFileSync(file, serialize(classes))
  return classes
}

function classesOf(
  raw: RawWords,
  how: { classes: number; rounds: number; log: (line: string) => void },
): WordClasses['coarse'] {
  const classOf = clusterWords(raw, how)
  return hashedNumbers(
    raw.forms.slice(1).map((form, at): [string, number] => [form, (classOf[at + 1] ?? 0) + 1]),
  )
}
