import type { Speaker, SpeakerKind } from '../../../model/statement.ts'
import type { Clauses } from '../clauses.ts'
import { isMark, keyOf } from '../items.ts'
import { agree, agreementOf } from './agreement.ts'
import { antecedentsIn } from './antecedents.ts'
import { phraseSpeaker } from './phrase-speaker.ts'
import type { Stage } from './stage.ts'

// Farther back, somebody named is no longer the one that a pronoun takes up.
const memory = 8

// No pronoun reaches back over more statements, however many a sentence holds; so time grows with the text and not faster.
const longestTalk = 100

const single: readonly SpeakerKind[] = ['named', 'role', 'anonymous']
const plural: readonly SpeakerKind[] = ['collective', 'anonymous', 'role']

/**
 * A pronoun stands for the last who spoke or was the subject of a main clause, by gender and number; « on » for
 * whoever speaks at the place that the clause names.
 */
export function pronounSpeaker(key: string, clauses: Clauses, stage: Stage): Speaker | null {
  const { forms } = clauses
  if (forms.isA(key, 'indefinite-pronoun')) return speakerOfPlace(key, clauses, stage)
  const isPlural = forms.isA(key, 'plural')
  const wanted = {
    gender: forms.isA(key, 'feminine') ? 'Fem' : 'Masc',
    number: isPlural ? 'Plur' : 'Sing',
  }
  const kinds = isPlural ? plural : single
  const fits = (speaker: Speaker) => agree(agreementOf(speaker, stage), wanted)
  const turns = stage.turns.slice(-longestTalk)
  const topic = topicOf(clauses, stage)
  if (topic && fits(topic)) return topic
  for (let index = stage.sentence; index >= Math.max(0, stage.sentence - memory); index--) {
    const found = inSentence(index, { fits, kinds }, { ...stage, turns })
    if (found) return found
  }
  const last = turns.findLast(({ speaker }) => kinds.includes(speaker.kind) && fits(speaker))
  return (last ?? turns.findLast(({ speaker }) => canGoOn(speaker, stage)))?.speaker ?? null
}

/** Whether one who spoke may go on without being named: an outlet or a place is named again. */
function canGoOn({ kind, entity, party }: Speaker, { found }: Stage): boolean {
  if (kind === 'outlet') return false
  const isPlace = found.entities.some(({ id, type }) => id === entity && type === 'place')
  return !isPlace || party !== null
}

/** « Dans l'entourage de X, on … », « …, dit-on au ministère »: the body at the head of the sentence or behind the verb. */
function speakerOfPlace(key: string, clauses: Clauses, stage: Stage): Speaker | null {
  const { items, forms } = clauses
  const at = items.findIndex((item) => keyOf(item) === key)
  const cue = clauses.cues.find(({ from, to }) => from <= at && at < to)
  const opens = (index: number) => forms.isA(keyOf(items[index]), 'adverbial-preposition')
  const from = cue && opens(cue.to) ? cue.to : opens(0) && isMark(items[at - 1], ',') ? 0 : -1
  if (from < 0) return null
  const comma = items.findIndex(
    (item, index) => index > from && (isMark(item, ',.;:') || item.kind === 'quotation'),
  )
  return phraseSpeaker([[from + 1, comma < 0 ? items.length : comma]], clauses, stage)
}

/** « Quant à X, il … »: whom the sentence turns to. */
function topicOf(clauses: Clauses, stage: Stage): Speaker | null {
  const { items, forms } = clauses
  const at = items.findIndex((item) => forms.isA(keyOf(item), 'topic'))
  const end = items.findIndex((item, index) => index > at && isMark(item, ','))
  return at >= 0 && end > at + 2 ? phraseSpeaker([[at + 2, end]], clauses, stage) : null
}

interface Wanted {
  readonly fits: (speaker: Speaker) => boolean
  readonly kinds: readonly SpeakerKind[]
}

/** The subject of a main clause of a sentence, or else who spoke there, or else the subject of another clause. */
function inSentence(index: number, { fits, kinds }: Wanted, stage: Stage): Speaker | null {
  const isNear = index >= stage.sentence - 1
  const subjects = antecedentsIn(index, stage).filter(
    ({ speaker }) => (kinds.includes(speaker.kind) || isNear) && fits(speaker),
  )
  const turn = stage.turns.findLast(
    ({ sentence, speaker }) =>
      sentence === index && (kinds.includes(speaker.kind) || isNear) && fits(speaker),
  )
  return (subjects.find(({ isMain }) => isMain) ?? turn ?? subjects.at(-1))?.speaker ?? null
}

/** Whose a quotation without a clause of saying is: of the person whom the sentence before is about, or of the last who spoke. */
export function contextSpeaker(stage: Stage): Speaker | null {
  const before = stage.sentence - 1
  const spoke = stage.turns.findLast(({ speaker }) => canGoOn(speaker, stage))
  const about = antecedentsIn(before, stage).find(
    ({ isMain, speaker }) => isMain && single.includes(speaker.kind),
  )
  return about?.speaker ?? spoke?.speaker ?? null
}
