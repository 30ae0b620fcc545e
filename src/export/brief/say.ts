import type { BriefSentence } from '../../record/brief/brief-sentence.ts'
import type { Telling } from '../../record/brief/telling.ts'
import type { BriefWords, Wording } from './brief-words.ts'
import { capitalised, type Names } from './names.ts'

/** The sentence in the words of a language. What is no sentence with its evidence can't be said. */
export function say({ tells, citations }: BriefSentence, words: BriefWords, names: Names): string {
  const template = words.sentences[tells.kind] as (tells: Telling, wording: Wording) => string
  return capitalised(template(tells, { names, citations }))
}
