import type { Speaker, SpeakerKind } from '../../../model/statement.ts'
import type { Clauses } from '../clauses.ts'
import { type Stage, speakerOf } from './stage.ts'

// Farther back, a person named is no longer the one that a pronoun takes up.
const memory = 8

// A name this near to the head of its sentence is its subject: « Le ministre russe des Affaires étrangères X ».
const subjectReach = 70

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

/** The last person who is the subject of a sentence between an offset and the present sentence. */
function personSince(offset: number, stage: Stage): Speaker | null {
  const { syntax, namesIn, sentence } = stage
  for (let index = sentence - 1; index >= Math.max(0, sentence - memory); index--) {
    const start = syntax.sentences[index]?.span[0] ?? 0
    const subject = namesIn(index).find(
      ({ entity, span }) => entity.type === 'person' && span[0] >= offset && span[0] - start < subjectReach,
    )
    if (subject && !/[,:;«“"]/.test(stage.text.slice(start, subject.span[0])))
      return speakerOf(subject, 'named')
  }
  return null
}
