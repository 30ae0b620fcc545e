import type { Entity } from '../../model/mention.ts'
import type { Reading } from '../../model/reading.ts'
import { textOf } from '../../model/span.ts'
import type { Speaker, Statement } from '../../model/statement.ts'
import { nameKey } from '../../names/fold-name.ts'
import { type DayRange, dayRange } from '../day-range.ts'
import { ownCopy } from '../own-copy.ts'
import type { IdentityKind, NamePlace } from './identity.ts'

/** A role that an article prints beside a name. */
export interface PrintedRole {
  readonly role: string
  readonly place: NamePlace
}

/** One name in one article, and what the article tells of its bearer. */
export interface Appearance {
  readonly kind: IdentityKind
  /** The fullest name that the article gives. */
  readonly name: string
  /** What all printings of the name share; a party's code for a party. */
  readonly key: string
  /** `Article.id`. */
  readonly article: string
  /** `Entity.id`; null where a speaker is named without being an entity. */
  readonly entity: string | null
  /** When the article may have been published; null where nothing tells. */
  readonly days: DayRange | null
  readonly party: string | null
  /** Whether the article says the party itself, or our tables give it for the day; anything else may be mistaken. */
  readonly isPartySure: boolean
  readonly wikidata: string | null
  readonly roles: readonly PrintedRole[]
  readonly statements: number
  readonly place: NamePlace | null
}

/** A statement of an office whose holder our tables know. */
export interface OfficeWord {
  readonly article: string
  /** Key of the holder's name. */
  readonly key: string
}

/** All names of a reading, and the offices that speak in it. */
export interface Named {
  readonly appearances: readonly Appearance[]
  readonly officeWords: readonly OfficeWord[]
}

/** What a reading tells of who is who. Places count only where they speak; a name without a letter or digit is none. */
export function namesIn(reading: Reading): Named {
  const said = statementsBySpeaker(reading.statements)
  const mentioned = firstMentions(reading)
  const days = reading.article.published && dayRange(reading.article.published.value)
  const entities = reading.entities.filter(({ type, id }) => type !== 'place' || said.has(id))
  const appearances = entities.map((entity) => {
    const spoken = said.get(entity.id) ?? []
    return {
      ...appearanceOf(entity, reading.article.id),
      days,
      ...tellingOf(spoken, reading),
      place: mentioned(entity.id),
    }
  })
  return {
    appearances: [...appearances, ...unlistedSpeakers(reading, days)].filter(({ key }) => key !== ''),
    officeWords: officeWordsOf(reading),
  }
}

function appearanceOf(
  entity: Entity,
  article: string,
): Pick<Appearance, 'kind' | 'name' | 'key' | 'article' | 'entity' | 'party' | 'isPartySure' | 'wikidata'> {
  const { id, type, name, party, basis, wikidata } = entity
  const isParty = party !== null && basis?.rule === 'named' && (type === 'country' || type === 'organization')
  return {
    kind: isParty ? 'party' : type,
    name,
    key: isParty ? party : nameKey(name),
    article,
    entity: id,
    party,
    isPartySure: basis !== null && (basis.kind === 'stated' || basis.rule === 'office-held'),
    wikidata,
  }
}

function statementsBySpeaker(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const said = new Map<string, Statement[]>()
  for (const statement of statements) {
    const { speaker } = statement
    const id = speaker && (speaker.entity ?? unlistedId(speaker))
    if (id === null) continue
    const list = said.get(id)
    if (list) list.push(statement)
    else said.set(id, [statement])
  }
  return said
}

/** What stands for a named speaker who is no entity of the reading. */
function unlistedId({ kind, name }: Speaker): string | null {
  return kind === 'named' ? `=${nameKey(name)}` : null
}

function tellingOf(
  spoken: readonly Statement[],
  { article }: Reading,
): Pick<Appearance, 'roles' | 'statements'> {
  const roles = new Map<string, PrintedRole>()
  for (const { role, span } of spoken) {
    if (role === null || roles.has(role)) continue
    roles.set(role, {
      role,
      place: { article: article.id, span, quote: ownCopy(textOf(article.text, span)) },
    })
  }
  return { roles: [...roles.values()], statements: spoken.length }
}

function firstMentions({ mentions, article }: Reading): (entity: string) => NamePlace | null {
  const first = new Map<string, NamePlace>()
  for (const { entity, span } of mentions) {
    if (!first.has(entity))
      first.set(entity, { article: article.id, span, quote: ownCopy(textOf(article.text, span)) })
  }
  return (entity) => first.get(entity) ?? null
}

function unlistedSpeakers(reading: Reading, days: DayRange | null): readonly Appearance[] {
  const unlisted = reading.statements.filter(
    ({ speaker }) => speaker?.kind === 'named' && speaker.entity === null,
  )
  return [...statementsBySpeaker(unlisted).values()].flatMap((spoken) => {
    const speaker = spoken[0]?.speaker
    if (!speaker) return []
    const { name, party, basis } = speaker
    return {
      ...appearanceOf({ id: '', type: 'person', name, party, basis, wikidata: null }, reading.article.id),
      entity: null,
      days,
      ...tellingOf(spoken, reading),
      place: speaker.span && {
        article: reading.article.id,
        span: speaker.span,
        quote: ownCopy(textOf(reading.article.text, speaker.span)),
      },
    }
  })
}

function officeWordsOf({ article, statements }: Reading): readonly OfficeWord[] {
  return statements.flatMap(({ speaker }) =>
    speaker?.holder ? { article: article.id, key: nameKey(speaker.holder.name) } : [],
  )
}
