import { type Gazetteer, type KnownName, personLike } from '../../knowledge/gazetteer.ts'
import type { EntityType } from '../../model/mention.ts'
import {
  type SoundedName,
  sameFullName,
  soundAlike,
  soundedName,
  soundKey,
} from '../../names/name-likeness.ts'
import type { NameFound } from './names.ts'

/** Everything in an article that bears one name, with each place where it stands. */
export interface Bearer {
  readonly type: EntityType
  readonly name: string
  readonly known: KnownName | null
  readonly mentions: NameFound[]
}

/** How a person is called. */
export interface PersonName {
  readonly text: string
  /** Folded words. */
  readonly keys: readonly string[]
}

/** A person whom the article calls by first name and surname. */
interface FullName {
  readonly keys: readonly string[]
  readonly text: string
  readonly known: KnownName | null
  /** Whether the name is one of those in the tables, letter by letter. */
  readonly isExact: boolean
  readonly sounded: SoundedName
}

/**
 * Sorts the names of an article by whose they are: a full name and its other spellings, its surname, a surname with a title. Two
 * people of one surname stay two; a surname that might be either's is nobody's. `before` are people of whom was spoken already.
 */
export function sortNames(
  names: readonly NameFound[],
  gazetteer: Gazetteer,
  before: readonly PersonName[] = [],
): Bearer[] {
  const people = new People(gazetteer)
  for (const name of before) if (name.keys.length > 1) people.meet({ ...name, known: null })
  for (const name of names) if (isFullName(name)) people.meet(name)
  const bearers = new Map<string, Bearer>()
  for (const name of names) {
    const identity = identify(name, people)
    if (!identity) continue
    const key = `${identity.type}:${identity.name}`
    const bearer = bearers.get(key) ?? { ...identity, mentions: [] }
    bearer.mentions.push(name)
    bearers.set(key, bearer)
  }
  return [...bearers.values()]
}

function isFullName(name: NameFound): boolean {
  return name.keys.length > 1 && mayBePerson(name)
}

/** Whether nothing says that a name is not a person's. */
function mayBePerson({ known, type }: NameFound): boolean {
  return known ? known.type === 'person' : type === null || type === 'person'
}

type Identity = Omit<Bearer, 'mentions'>

function identify(name: NameFound, people: People): Identity | null {
  const { known } = name
  if (known && known.type !== 'person') return { type: known.type, name: known.name, known }
  const full = name.keys.length > 1
  const person = full ? people.spelled(name) : people.surnamed(name.keys[0] ?? '')
  if (person && person !== 'several') return identityOf(person)
  if (known) return { type: 'person', name: known.name, known }
  if (!mayBePerson(name) && name.type) return { type: name.type, name: name.text, known: null }
  const isPerson = name.titled || (name.type === 'person' && person !== 'several')
  return isPerson ? { type: 'person', name: name.text, known: null } : null
}

/** The tables' spelling where the article has one of theirs; else the article's own. */
function identityOf({ text, known, isExact }: FullName): Identity {
  return { type: 'person', name: known && isExact ? known.name : text, known }
}

/** The people whom an article calls by their full names. */
class People {
  readonly #gazetteer: Gazetteer
  readonly #bySpelling = new Map<string, FullName>()
  readonly #all: FullName[] = []

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer
  }

  meet(name: PersonName & Pick<NameFound, 'known'>): void {
    const spelling = name.keys.join(' ')
    if (this.#bySpelling.has(spelling)) return
    const sounded = soundedName(name.keys)
    const known = name.known ?? personLike(sounded, this.#gazetteer)
    const earlier = this.#all.find((other) => this.#isSame(other, sounded, known))
    const isExact = name.known !== null
    const person = earlier ?? { keys: name.keys, text: name.text, known, isExact, sounded }
    if (!earlier) this.#all.push(person)
    this.#bySpelling.set(spelling, person)
  }

  #isSame(other: FullName, sounded: SoundedName, known: KnownName | null): boolean {
    if (other.known && known) return other.known.name === known.name
    return sameFullName(other.sounded, sounded, this.#gazetteer.firstNames)
  }

  spelled({ keys }: NameFound): FullName | null {
    return this.#bySpelling.get(keys.join(' ')) ?? null
  }

  /** The only person with a surname, or else with one that sounds like it, be it one of two; null where there is none. */
  surnamed(key: string): FullName | 'several' | null {
    const exact = this.#only(({ keys }) => keys.at(-1) === key)
    if (exact || this.#all.length === 0) return exact
    const sound = soundKey(key)
    return (
      this.#only(({ sounded }) => sounded.sounds.at(-1) === sound) ??
      // « M. Bagheri » for Ali Bagheri Kani
      this.#only(({ keys }) => keys.includes(key, 1)) ??
      this.#only(({ sounded }) => sounded.sounds.slice(1).some((own) => soundAlike(own, sound)))
    )
  }

  #only(fits: (person: FullName) => boolean): FullName | 'several' | null {
    const found = this.#all.filter(fits)
    return found.length > 1 ? 'several' : (found[0] ?? null)
  }
}
