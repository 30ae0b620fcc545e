import type { Speaker, SpeakerKind } from '../../../model/statement.ts'
import type { Clauses } from '../clauses.ts'
import { headOf, relationOf, type TreeWord, tokenOf } from '../trees.ts'
import { type Stage, speakerOf } from './stage.ts'

// Farther back, a person named is no longer the one that a pronoun takes up.
const memory = 8

const single: readonly SpeakerKind[] = ['named', 'role', 'anonymous']
const plural: readonly SpeakerKind[] = ['collective', 'anonymous']

/**
 * A pronoun stands for the last speaker who is somebody, or for a person named since as the subject of a sentence;
 * « on » for nobody who is plain.
 */
export function pronounSpeaker(key: string, { forms }: Clauses, stage: Stage): Speaker | null {
  if (forms.isA(key, 'indefinite-pronoun')) return null
  const many = forms.isA(key, 'plural')
  const kinds = many ? plural : single
  const speaker = stage.earlier.findLast(({ kind }) => kinds.includes(kind)) ?? stage.earlier.at(-1) ?? null
  return (many ? null : personSince(speaker?.span?.[1] ?? 0, stage)) ?? speaker
}

/** The last person who is the subject of a clause between an offset and the present sentence, of a main clause before others. */
function personSince(offset: number, stage: Stage): Speaker | null {
  for (let index = stage.sentence - 1; index >= Math.max(0, stage.sentence - memory); index--) {
    const subjects = stage
      .namesIn(index)
      .filter(({ entity, span }) => entity.type === 'person' && span[0] >= offset)
      .map((name) => ({ name, verb: verbOfSubject(stage.wordAt(name.span[0])) }))
      .filter(({ verb }) => verb !== null)
    const main = subjects.find(({ verb }) => verb && headOf(verb) === null) ?? subjects.at(-1)
    if (main) return speakerOf(main.name, 'named')
  }
  return null
}

/** Relations by which a name belongs to the noun before it: « le ministre X », « le ministre, X, ». */
const naming = new Set(['flat', 'appos'])

/** The verb whose subject a name is, itself or with the noun that it names. */
function verbOfSubject(word: TreeWord | null): TreeWord | null {
  const relation = word && relationOf(tokenOf(word)?.deprel ?? '')
  if (relation === 'nsubj') return word && headOf(word)
  return relation && naming.has(relation) ? verbOfSubject(word && headOf(word)) : null
}
