import type { Gazetteer } from '../../../knowledge/gazetteer.ts'
import type { Period } from '../../../knowledge/period.ts'
import type { RoleForms } from '../../../language/role-forms.ts'
import type { Found } from '../../../model/found.ts'
import type { Entity } from '../../../model/mention.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { Speaker, SpeakerKind } from '../../../model/statement.ts'
import type { Syntax } from '../../../model/syntax.ts'
import type { Clauses } from '../clauses.ts'
import type { WordFinder } from '../trees.ts'

/** A name in the text, and who bears it. */
export interface Named {
  readonly span: Span
  readonly entity: Entity
}

/** Who spoke before, and in which sentence. */
export interface Turn {
  readonly sentence: number
  readonly speaker: Speaker
}

/** A sentence that was read before, and the spans of it that are what somebody said. */
export interface ReadSentence {
  readonly clauses: Clauses
  readonly said: readonly Span[]
}

/** What is known of the article when a speaker is looked for. */
export interface Stage {
  readonly text: string
  readonly syntax: Syntax
  readonly found: Found
  readonly gazetteer: Gazetteer
  readonly roles: RoleForms
  /** The day of the article, where known. */
  readonly period: Period | null
  /** Names by the index of their sentence. */
  readonly namesIn: (sentence: number) => readonly Named[]
  /** The gender of a person by `Entity.id`; null where nothing tells. */
  readonly genderOf: (entity: string) => string | null
  /** Words of the trees by their place. */
  readonly wordAt: WordFinder
  /** Index of the sentence in which the speaker is looked for. */
  readonly sentence: number
  /** Who made the statements so far, the last at the end. */
  readonly turns: readonly Turn[]
  /** The sentences so far. */
  readonly before: readonly ReadSentence[]
}

/** Sorts the names of an article by sentence, once. */
export function namesBySentence({ sentences }: Syntax, { mentions, entities }: Found): Stage['namesIn'] {
  const bearers = new Map(entities.map((entity) => [entity.id, entity]))
  const names: Named[][] = sentences.map(() => [])
  let sentence = 0
  for (const { span, entity } of mentions) {
    while (sentence < sentences.length && (sentences[sentence]?.span[1] ?? 0) <= span[0]) sentence++
    const bearer = bearers.get(entity)
    if (bearer) names[sentence]?.push({ span, entity: bearer })
  }
  return (index) => names[index] ?? []
}

/** The names of the present sentence that lie within a span. */
export function namesWithin(span: Span, { namesIn, sentence }: Stage): readonly Named[] {
  return namesIn(sentence).filter((name) => contains(span, name.span))
}

/** An entity as the one who speaks. */
export function speakerOf({ entity, span }: Named, kind: SpeakerKind): Speaker {
  const { name, party, basis, id } = entity
  return { name, kind, party, basis, holder: null, entity: id, span }
}

/** The words of a span as a name, white space folded. */
export function nameAt(text: string, span: Span): string {
  return text.slice(...span).replace(/\s+/g, ' ')
}

// A possessive takes up somebody named in its sentence or the one before.
const memory = 250

/** The party of the last entity named shortly before an offset, or else of the last who spoke. */
export function ownerBefore(offset: number, { found, turns }: Stage): string | null {
  const partyOf = (id: string) => found.entities.find((entity) => entity.id === id)?.party ?? null
  const last = found.mentions.findLast(
    ({ span, entity }) => span[1] <= offset && span[0] > offset - memory && partyOf(entity) !== null,
  )
  return last ? partyOf(last.entity) : (turns.at(-1)?.speaker.party ?? null)
}
