import { type BriefSentence, isBriefSentence } from '../../record/brief/brief-sentence.ts'
import type { Telling, TellingOf } from '../../record/brief/telling.ts'
import type { BriefWords, Templates, Wording } from './brief-words.ts'
import { capitalised, type Names } from './names.ts'

/**
 * The sentence in the words of a language.
 *
 * @throws TypeError for what was not made with its evidence, whatever its type says.
 */
export function say(sentence: BriefSentence, words: BriefWords, names: Names): string {
  if (!isBriefSentence(sentence)) throw new TypeError('a sentence without its evidence is not said')
  const { tells, citations } = sentence
  return capitalised(worded(tells.kind, tells, { templates: words.sentences, names, citations }))
}

interface Saying extends Wording {
  readonly templates: Templates
}

/** Keeps the kind of what is told and its template together, which a union alone can't. */
function worded<Kind extends Telling['kind']>(
  kind: Kind,
  tells: TellingOf<Kind>,
  { templates, ...wording }: Saying,
): string {
  return templates[kind](tells, wording)
}
