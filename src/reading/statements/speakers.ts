import { type Gazetteer, partyWithin } from '../../knowledge/gazetteer.ts'
import type { StatementForms } from '../../language/statement-forms.ts'
import type { Found } from '../../model/found.ts'
import type { Entity, Mention } from '../../model/mention.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Speaker, SpeakerKind } from '../../model/statement.ts'
import type { Word } from '../../model/syntax.ts'
import { type Clauses, spanOf, type Stretch } from './clauses.ts'
import { formOf, type Item, keyOf } from './items.ts'
import type { SpeakerPhrase } from './speaker-phrase.ts'

/** What is known when a speaker is looked for. */
export interface Stage {
  readonly text: string
  readonly found: Found
  readonly forms: StatementForms
  readonly gazetteer: Gazetteer
  /** Speakers of the statements so far, the last at the end. */
  readonly earlier: readonly Speaker[]
}

/** The one who speaks, or null where no one is plain. */
export function resolveSpeaker(phrase: SpeakerPhrase, clauses: Clauses, stage: Stage): Speaker | null {
  switch (phrase.kind) {
    case 'last':
      return stage.earlier.at(-1) ?? null
    case 'pronoun':
      return resolvePronoun(phrase.key, clauses, stage)
    case 'subject':
      return resolveStretches(phrase.stretches.filter((stretch) => !isAdverbial(stretch, clauses)), clauses, stage)
    case 'inverse':
      return resolveStretches(phrase.stretches, clauses, stage)
  }
}

/**
 * A pronoun stands for the last speaker who is somebody, or for a person named since as the subject of a sentence;
 * « on » for nobody who is plain.
 */
function resolvePronoun(key: string, clauses: Clauses, stage: Stage): Speaker | null {
  const { earlier, forms } = stage
  if (forms.isA(key, 'indefinite-pronoun')) return null
  const wanted: readonly SpeakerKind[] = forms.isA(key, 'plural') ? ['collective', 'anonymous'] : ['named', 'role', 'anonymous']
  const speaker = earlier.findLast(({ kind }) => wanted.includes(kind)) ?? earlier.at(-1) ?? null
  const since = forms.isA(key, 'plural') ? null : personSince(speaker?.span?.[1] ?? 0, clauses, stage)
  return since ?? speaker
}

/** The last person who opens a sentence between an offset and this sentence. */
function personSince(offset: number, { items }: Clauses, { found, text }: Stage): Speaker | null {
  const start = items[0]?.span[0] ?? 0
  for (const mention of found.mentions.toReversed()) {
    if (mention.span[1] > start || mention.span[0] < offset) continue
    const entity = found.entities.find(({ id }) => id === mention.entity)
    if (entity?.type === 'person' && opensSentence(text, mention.span)) return speakerOf(entity, 'named', mention.span)
  }
  return null
}

// A name this near to the head of its sentence is its subject: « Le ministre russe des Affaires étrangères X ».
const headReach = 70

function opensSentence(text: string, [start]: Span): boolean {
  const before = text.slice(Math.max(0, start - headReach), start)
  const head = Math.max(before.lastIndexOf('\n'), before.search(/[.!?»”"] [^.!?»”"]*$/))
  return (head >= 0 || start < headReach) && !/[,:;«“"]/.test(before.slice(head + 2))
}

function resolveStretches(stretches: readonly Stretch[], clauses: Clauses, stage: Stage): Speaker | null {
  let bare: Speaker | null = null
  for (const stretch of stretches) {
    const person = personIn(stretch, clauses, stage)
    if (person) return person
    const described = describedIn(stretch, clauses, stage)
    // « X, porte-parole du port, »: an office without an article stands beside the name that is sought
    if (described && isBare(stretch, clauses)) bare ??= described
    else if (described) return described
    const other = knownIn(stretch, clauses, stage) ?? groupIn(stretch, clauses, stage)
    if (other && !bare) return other
  }
  return bare
}

/** « À Kiev, », « Depuis lundi, »: a phrase of place or time before the subject. */
function isAdverbial([from]: Stretch, { items, forms }: Clauses): boolean {
  return forms.isA(keyOf(items[from]), 'adverbial-preposition') || forms.isA(keyOf(items[from]), 'relative')
}

function isBare([from]: Stretch, { items, forms }: Clauses): boolean {
  return !forms.isA(keyOf(items[from]), 'determiner') && forms.isA(keyOf(items[from]), 'role')
}

type Attempt = (stretch: Stretch, clauses: Clauses, stage: Stage) => Speaker | null

/** A person who is named, and not only as a part of somebody's description. */
const personIn: Attempt = (stretch, clauses, stage) => {
  const found = mentionsIn(stretch, clauses, stage).find(
    ({ mention, entity }) => entity.type === 'person' && !isDependent(mention, clauses, stage),
  )
  return found ? speakerOf(found.entity, 'named', found.mention.span) : null
}

/** Somebody who is described: « le porte-parole du ministère », « un diplomate », « l'armée », « le rapport ». */
const describedIn: Attempt = (stretch, clauses, stage) => {
  const { items, forms } = clauses
  const [from, to] = stretch
  for (let at = from; at < to; at++) {
    const kind = kindOf(items, at, { to, forms })
    if (!kind || dependsAt(items, at, forms)) continue
    const phrase: Stretch = [firstOfPhrase(items, at, { from, forms }), endOfPhrase(items, at, { to, forms })]
    const span = spanOf(items, phrase)
    if (!span) return null
    const party = partyWithin(wordsOf(items.slice(...phrase)), stage.gazetteer)
    return earlierHolder(items, at, stage) ?? { name: nameOf(stage.text, span), kind, party, entity: null, span }
  }
  return null
}

/** A country, an organisation, a capital or an outlet by its name. */
const knownIn: Attempt = (stretch, clauses, stage) => {
  const found = mentionsIn(stretch, clauses, stage).find(
    ({ mention, entity }) => entity.type !== 'person' && !isDependent(mention, clauses, stage),
  )
  if (!found) return null
  return speakerOf(found.entity, found.entity.type === 'outlet' ? 'outlet' : 'collective', found.mention.span)
}

/** Any other short phrase that begins as a noun does. */
const groupIn: Attempt = (stretch, { items, forms }, stage) => {
  const [from, to] = stretch
  const span = spanOf(items, stretch)
  if (!span || to - from > 8 || !forms.isA(keyOf(items[from]), 'determiner')) return null
  if (items.slice(from, from + 3).some((item) => forms.isA(keyOf(item), 'not-speaker'))) return null
  return { name: nameOf(stage.text, span), kind: 'collective', party: partyWithin(wordsOf(items.slice(from, to)), stage.gazetteer), entity: null, span }
}

function speakerOf(entity: Entity, kind: SpeakerKind, span: Span): Speaker {
  return { name: entity.name, kind, party: entity.party, entity: entity.id, span }
}

function mentionsIn(stretch: Stretch, { items }: Clauses, { found }: Stage): { mention: Mention; entity: Entity }[] {
  const span = spanOf(items, stretch)
  if (!span) return []
  return found.mentions.flatMap((mention) => {
    const entity = contains(span, mention.span) ? found.entities.find(({ id }) => id === mention.entity) : undefined
    return entity ? [{ mention, entity }] : []
  })
}

/** Whether a preposition makes the name a part of something else: « la chute de Kiev », « à Moscou ». */
function isDependent({ span }: Mention, { items, forms }: Clauses, _stage: Stage): boolean {
  const at = items.findIndex((item) => item.span[0] >= span[0])
  return dependsAt(items, at, forms)
}

function dependsAt(items: readonly Item[], at: number, forms: StatementForms): boolean {
  let before = at - 1
  while (before >= 0 && (forms.isA(keyOf(items[before]), 'article') || forms.isA(keyOf(items[before]), 'title'))) before--
  return forms.isA(keyOf(items[before]), 'preposition')
}

function kindOf(items: readonly Item[], at: number, { to, forms }: { to: number; forms: StatementForms }): SpeakerKind | null {
  const key = keyOf(items[at])
  if (forms.isA(key, 'outlet-noun')) return 'outlet'
  if (forms.isA(key, 'anonymous') && isIndefinite(items, at, forms)) return 'anonymous'
  if (forms.isA(key, 'role')) return isIndefinite(items, at, forms) ? 'anonymous' : 'role'
  if (forms.isA(key, 'collective') || forms.isA(key, 'text-noun')) return at < to ? 'collective' : null
  return null
}

function isIndefinite(items: readonly Item[], at: number, forms: StatementForms): boolean {
  return [at - 1, at - 2].some((before) => forms.isA(keyOf(items[before]), 'indefinite'))
}

/** Back over adjectives to the determiner, which the name leaves out. */
function firstOfPhrase(items: readonly Item[], at: number, { from, forms }: { from: number; forms: StatementForms }): number {
  for (let before = at - 1; before >= Math.max(from, at - 3); before--) {
    if (forms.isA(keyOf(items[before]), 'determiner')) return forms.isA(keyOf(items[before]), 'indefinite') ? before : before + 1
  }
  return at
}

function endOfPhrase(items: readonly Item[], at: number, { to, forms }: { to: number; forms: StatementForms }): number {
  let end = at + 1
  while (end < to && !/^[,;:()]$/.test(formOf(items[end])) && !forms.isA(keyOf(items[end]), 'boundary')) end++
  return end
}

function wordsOf(items: readonly Item[]): Word[] {
  return items.flatMap((item) => (item.kind === 'word' ? [item.word] : []))
}

function nameOf(text: string, span: Span): string {
  return text.slice(...span).replace(/\s+/g, ' ')
}

/** The person of whom the same noun was said before: « le ministre » after « le ministre russe X ». */
function earlierHolder(items: readonly Item[], at: number, { found, text, forms }: Stage): Speaker | null {
  const key = keyOf(items[at])
  const start = items[at]?.span[0] ?? 0
  if (isIndefinite(items, at, forms) || !forms.isA(key, 'role')) return null
  const held = found.roles.filter(({ span }) => span[1] <= start && fold(text.slice(...span)).split(/[^a-z-]+/).includes(key))
  const holder = found.entities.find(({ id }) => id === held.at(-1)?.entity)
  return holder ? speakerOf(holder, 'named', items[at]?.span ?? [start, start]) : null
}

function fold(form: string): string {
  return form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
