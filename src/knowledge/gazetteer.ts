import type { Word } from '../model/syntax.ts'
import {
  type FirstNames,
  makeFirstNames,
  type SoundedName,
  sameFullName,
  soundedName,
} from '../names/name-likeness.ts'
import type { Knowledge, Party } from './knowledge.ts'
import type { KnownName, NameWord } from './known-name.ts'
import { listNames } from './list-names.ts'
import { makeOfficeBook, type OfficeBook } from './office-book.ts'
import { gatherPeople } from './people.ts'

export type { KnownName } from './known-name.ts'

/** A known full name and how it sounds. */
interface SoundedPerson {
  readonly known: KnownName
  readonly sounded: SoundedName
}

/** The known names of the world, found by their first word, and what else is looked up while an article is read. */
export interface Gazetteer {
  /** Known names by their first folded word, the longest first. */
  readonly names: ReadonlyMap<string, readonly KnownName[]>
  /** The few of them that a word in small letters may begin. */
  readonly smallNames: ReadonlyMap<string, readonly KnownName[]>
  /** Party code by folded adjective, such as « russe ». */
  readonly adjectives: ReadonlyMap<string, string>
  readonly kinds: ReadonlyMap<string, Party['kind']>
  /** Parties by the first folded word of a name of several: « alliance », « commission ». */
  readonly shortNames: ReadonlyMap<string, ReadonlySet<string>>
  readonly offices: OfficeBook
  /** What an office of the tables is called, whatever party it is of. */
  readonly officeNames: (office: string) => readonly string[]
  /** Full names of known people by the first letter of the surname's sound key. */
  readonly people: ReadonlyMap<string, readonly SoundedPerson[]>
  readonly firstNames: FirstNames
  /** The state that an outlet works from, by its folded name and by its domain. */
  readonly homes: ReadonlyMap<string, string>
}

/** What the look-up tables need of a language. */
export interface NameForms {
  /** The words of a name, folded as `Word.key` is. */
  splitName(name: string): readonly NameWord[]
  /** What an office of the tables is called, whatever party it is of; `partyAt` tells the words of parties. */
  officeNames(
    office: string,
    partyAt: (words: readonly Word[], index: number) => PartyWords | null,
  ): readonly string[]
}

/** Words that name a party. */
export interface PartyWords {
  readonly code: string
  readonly length: number
  /** Whether they are its own name or its people, not its capital or a building of it. */
  readonly isOwnName: boolean
}

type PartyLookup = Pick<Gazetteer, 'names' | 'smallNames' | 'adjectives'>

/** Builds the look-up tables of a body of knowledge as a language folds its names. */
export function makeGazetteer(knowledge: Knowledge, forms: NameForms): Gazetteer {
  const people = gatherPeople(knowledge.offices)
  const names = listNames(knowledge, people, (name) => forms.splitName(name))
  const lookup: PartyLookup = {
    names: byFirstWord(names),
    smallNames: byFirstWord(names.filter(({ words }) => words[0]?.capital === false)),
    adjectives: adjectivesOf(knowledge, forms),
  }
  const officeNames = remembered((office) =>
    forms.officeNames(office, (words, index) => partyAt(words, index, lookup)),
  )
  return {
    ...lookup,
    kinds: new Map(knowledge.parties.map(({ code, kind }) => [code, kind])),
    shortNames: shortNamesOf(names),
    offices: makeOfficeBook(people, officeNames),
    officeNames,
    people: bySurname(names),
    firstNames: makeFirstNames(
      knowledge.firstNames.map((row) => row.map((name) => forms.splitName(name)[0]?.key ?? '')),
    ),
    homes: homesOf(knowledge, forms),
  }
}

/** The tables repeat their offices, so that each is read once. */
function remembered(read: (office: string) => readonly string[]): (office: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (office) => {
    const names = known.get(office) ?? read(office)
    known.set(office, names)
    return names
  }
}

function byFirstWord(names: readonly KnownName[]): Map<string, KnownName[]> {
  const index = new Map<string, KnownName[]>()
  for (const known of names) {
    const first = known.words[0]?.key
    if (first) index.set(first, [...(index.get(first) ?? []), known])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

function adjectivesOf({ parties }: Knowledge, forms: NameForms): Map<string, string> {
  const adjectives = new Map<string, string>()
  for (const { code, adjectives: own } of parties) {
    for (const adjective of own) {
      const key = forms.splitName(adjective).map((word) => word.key)
      adjectives.set(key.join(' '), code)
    }
  }
  return adjectives
}

function shortNamesOf(names: readonly KnownName[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>()
  for (const { type, party, words } of names) {
    const first = words[0]?.key
    if (!first || !party || words.length < 2 || (type !== 'organization' && type !== 'country')) continue
    index.set(first, (index.get(first) ?? new Set()).add(party))
  }
  return index
}

function bySurname(names: readonly KnownName[]): Map<string, SoundedPerson[]> {
  const index = new Map<string, SoundedPerson[]>()
  for (const known of names) {
    if (known.type !== 'person' || known.words.length < 2) continue
    const sounded = soundedName(known.words.map(({ key }) => key))
    const letter = surnameLetter(sounded)
    index.set(letter, [...(index.get(letter) ?? []), { known, sounded }])
  }
  return index
}

function surnameLetter({ sounds }: SoundedName): string {
  return sounds.at(-1)?.charAt(0) ?? ''
}

function homesOf({ outlets }: Knowledge, forms: NameForms): Map<string, string> {
  return new Map(
    outlets.flatMap(({ name, names, domain, country }) => [
      [domain, country] as const,
      ...[name, ...names].map((known) => [outletKey(forms.splitName(known)), country] as const),
    ]),
  )
}

/** The words of an outlet's name as one key of `Gazetteer.homes`. */
export function outletKey(words: readonly NameWord[]): string {
  return words.map(({ key }) => key).join(' ')
}

/** The longest known name that begins at a word, or null. */
export function knownNameAt(
  words: readonly Word[],
  index: number,
  { names, smallNames }: PartyLookup,
): KnownName | null {
  const first = words[index]
  const candidates = first && (first.capital ? names : smallNames).get(first.key)
  return candidates?.find((known) => standsAt(known, words, index)) ?? null
}

function standsAt({ words: own }: KnownName, words: readonly Word[], index: number): boolean {
  return own.every((word, offset) => isWord(words[index + offset], word))
}

function isWord(word: Word | undefined, { key, capital }: NameWord): boolean {
  return word?.key === key && (word.capital || !capital)
}

/** The known person whose full name is another spelling of the given one; null where none or several are. */
export function personLike(name: SoundedName, { people, firstNames }: Gazetteer): KnownName | null {
  if (name.words.length < 2) return null
  const candidates = people.get(surnameLetter(name)) ?? []
  const alike = candidates.filter(({ sounded }) => sameFullName(sounded, name, firstNames))
  const [first] = alike
  return first && alike.every(({ known }) => known.name === first.known.name) ? first.known : null
}

/** The first party that the words name, by an adjective or by a known name. */
export function partyWithin(words: readonly Word[], gazetteer: Gazetteer): string | null {
  for (let at = 0; at < words.length; at++) {
    const party = partyAt(words, at, gazetteer)
    if (party) return party.code
  }
  return null
}

/** The party that the words from an index name, or null. */
export function partyAt(words: readonly Word[], index: number, lookup: PartyLookup): PartyWords | null {
  const known = knownNameAt(words, index, lookup)
  if (known?.party && known.type !== 'person')
    return { code: known.party, length: known.words.length, isOwnName: known.isOwnName }
  const code = lookup.adjectives.get(words[index]?.key ?? '')
  return code ? { code, length: 1, isOwnName: true } : null
}
