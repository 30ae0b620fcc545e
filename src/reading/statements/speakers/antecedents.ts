import { contains, type Span } from '../../../model/span.ts'
import type { Speaker } from '../../../model/statement.ts'
import type { Clauses } from '../clauses.ts'
import { type Item, keyOf } from '../items.ts'
import { headOf, phraseOf, relationOf, type TreeWord, tokenOf } from '../trees.ts'
import { phraseSpeaker } from './phrase-speaker.ts'
import type { Stage } from './stage.ts'

/** The subject of a clause, if it is somebody who can speak. */
export interface Antecedent {
  readonly speaker: Speaker
  /** Whether it is the subject of a main clause. */
  readonly isMain: boolean
}

/** What says more of a subject, and is no part of its name. */
const additions = new Set(['acl', 'advcl', 'parataxis', 'punct', 'conj', 'ccomp'])

/** Relations by which a clause is as much the sentence's own as the one that it hangs on. */
const alongside = new Set(['conj', 'parataxis'])

/** The subjects of a sentence read before that can speak, those outside what is said there, in the order of the text. */
export function antecedentsIn(sentence: number, stage: Stage): Antecedent[] {
  const read = stage.before[sentence]
  return read ? subjectsAmong(read.clauses, read.said, { ...stage, sentence }) : []
}

/** The subjects of the present sentence that can speak, those outside what is said. */
export function subjectsAmong(clauses: Clauses, said: readonly Span[], stage: Stage): Antecedent[] {
  return subjectsOf(clauses, said).flatMap(({ word, verb }) => {
    const speaker = subjectSpeaker(word, clauses, stage)
    return speaker ? [{ speaker, isMain: isMain(verb) }] : []
  })
}

interface Subject {
  readonly word: TreeWord
  readonly verb: TreeWord
}

function subjectsOf({ items, wordAt }: Clauses, said: readonly Span[]): Subject[] {
  return items.flatMap((item: Item) => {
    const word = item.kind === 'word' ? wordAt(item.span[0]) : null
    const token = word && tokenOf(word)
    const verb = word && headOf(word)
    if (!token || !verb || relationOf(token.deprel) !== 'nsubj' || !/^(?:NOUN|PROPN)$/.test(token.upos))
      return []
    return said.some((span) => contains(span, token.span)) ? [] : [{ word, verb }]
  })
}

function isMain(verb: TreeWord): boolean {
  const head = headOf(verb)
  if (head === null) return true
  return alongside.has(relationOf(tokenOf(verb)?.deprel ?? '')) && isMain(head)
}

/** Who a subject is: a person, an office or a body, but no paper, no power and no other group. */
function subjectSpeaker(word: TreeWord, clauses: Clauses, stage: Stage): Speaker | null {
  const { items, forms } = clauses
  const span = phraseOf(word, additions)
  const from = items.findIndex((item) => item.span[1] > span[0])
  const end = items.findIndex((item) => item.span[0] >= span[1])
  const head = items.find((item) => item.span[0] === tokenOf(word)?.span[0])
  if (from < 0 || !head || forms.isA(keyOf(head), 'text-noun')) return null
  const speaker = phraseSpeaker([[from, end < 0 ? items.length : end]], clauses, stage)
  if (speaker?.kind === 'named') return speaker
  const isHead = !!speaker?.span && contains(speaker.span, head.span)
  if (!isHead || (speaker.kind === 'collective' && !forms.isA(keyOf(head), 'collective'))) return null
  return speaker
}
