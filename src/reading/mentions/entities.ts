import { type Gazetteer, partyWithin } from '../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../language/mention-forms.ts'
import type { RoleMention } from '../../model/found.ts'
import type { Entity, EntityType, Mention } from '../../model/mention.ts'
import type { Sentence } from '../../model/syntax.ts'
import type { NameFound } from './names.ts'
import { type Apposition, findApposition } from './roles.ts'

/** Who is named in an article, each once, with every place where the name stands. */
export interface Cast {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly roles: readonly RoleMention[]
}

interface Member {
  readonly type: EntityType
  name: string
  party: string | null
  readonly mentions: NameFound[]
  readonly roles: Apposition[]
}

interface Setting {
  readonly sentences: readonly Sentence[]
  readonly forms: MentionForms
  readonly gazetteer: Gazetteer
}

/** Makes one entity of all names that are the same, or a full name and its last word. */
export function gatherCast(names: readonly NameFound[], setting: Setting): Cast {
  const people = fullNames(names)
  const members = new Map<string, Member>()
  for (const name of names) {
    const identity = identify(name, people, setting)
    if (identity) addName(members, name, { ...identity, setting })
  }
  return listCast([...members.values()])
}

interface Identity {
  readonly key: string
  readonly type: EntityType
  readonly name: string
  readonly party: string | null
}

/** Full names of people by their folded last word; a last word that two people share stands for neither. */
function fullNames(names: readonly NameFound[]): Map<string, NameFound | null> {
  const people = new Map<string, NameFound | null>()
  for (const name of names) {
    if (name.keys.length < 2 || !mayBePerson(name)) continue
    const surname = name.keys.at(-1) ?? ''
    const other = people.get(surname)
    people.set(
      surname,
      other === undefined || (other && sameFirstLetter(other, name)) ? (other ?? name) : null,
    )
  }
  return people
}

function sameFirstLetter(a: NameFound, b: NameFound): boolean {
  return a.keys[0]?.charAt(0) === b.keys[0]?.charAt(0)
}

/** Whether nothing says that a name is not a person's. */
function mayBePerson({ known, type }: NameFound): boolean {
  return known ? known.type === 'person' : type === null || type === 'person'
}

function identify(
  name: NameFound,
  people: ReadonlyMap<string, NameFound | null>,
  { sentences, gazetteer }: Setting,
): Identity | null {
  const { known, type, keys, text } = name
  if (known) return { key: `${known.type}:${known.name}`, ...known }
  const full = keys.length === 1 || mayBePerson(name) ? people.get(keys.at(-1) ?? '') : undefined
  if (full) return personOf(full)
  if (type === 'organization' || type === 'place') {
    const words = sentences[name.sentence]?.words.slice(name.first, name.last + 1) ?? []
    return { key: `${type}:${keys.join(' ')}`, type, name: text, party: partyWithin(words, gazetteer) }
  }
  const isShared = full === null && keys.length === 1
  if (keys.length > 1 || name.titled || (type === 'person' && !isShared)) return personOf(name)
  return null
}

function personOf({ known, text }: NameFound): Identity {
  return known
    ? { key: `person:${known.name}`, ...known }
    : { key: `person:${text}`, type: 'person', name: text, party: null }
}

function addName(
  members: Map<string, Member>,
  name: NameFound,
  identity: Identity & { setting: Setting },
): void {
  const { key, type, party, setting } = identity
  const member = members.get(key) ?? { type, name: identity.name, party, mentions: [], roles: [] }
  member.mentions.push(name)
  if (type === 'person') {
    const role = findApposition(setting.sentences[name.sentence]?.words ?? [], name, setting)
    if (role) member.roles.push(role)
    member.party ??= role?.party ?? null
  }
  members.set(key, member)
}

function listCast(members: readonly Member[]): Cast {
  const entities = members.map(({ type, name, party }, index) => ({
    id: `e${index + 1}`,
    type,
    name,
    party,
    wikidata: null,
  }))
  const idOf = (index: number) => entities[index]?.id ?? ''
  return {
    entities,
    mentions: members
      .flatMap(({ mentions }, index) => mentions.map(({ span }) => ({ span, entity: idOf(index) })))
      .sort((a, b) => a.span[0] - b.span[0]),
    roles: members.flatMap(({ roles }, index) =>
      roles.map(({ span, keys }) => ({ span, keys, entity: idOf(index) })),
    ),
  }
}
