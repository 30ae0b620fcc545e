import { type BriefSentence, isBriefSentence } from '../record/brief/brief-sentence.ts'
import type { Brief } from '../record/brief.ts'
import { noLabels } from './brief/labels.ts'
import { namesOf } from './brief/names.ts'
import { say } from './brief/say.ts'
import { dictionaries } from './dictionaries.ts'
import type { ExportOptions } from './exporter.ts'

/** The brief as it is, each sentence with its `text` in the language; the keys are documented in docs/brief.md. */
export function writeJson(brief: Brief, { language, labels = noLabels }: ExportOptions): string {
  const names = namesOf(brief, labels)
  const words = dictionaries[language].brief
  const sections = worded(brief.sections, (sentence) => say(sentence, words, names))
  return `${JSON.stringify({ ...brief, sections }, null, 2)}\n`
}

/** The value with the text of every sentence in it. */
function worded(value: unknown, textOf: (sentence: BriefSentence) => string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => worded(one, textOf))
  if (typeof value !== 'object' || value === null) return value
  if (isBriefSentence(value)) {
    const { tells, citations, further } = value
    return { text: textOf(value), tells, citations, ...(further === undefined ? {} : { further }) }
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, worded(inner, textOf)]))
}
