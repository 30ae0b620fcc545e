import type { EntityType } from '../model/mention.ts'
import type { Word } from '../model/syntax.ts'
import type { Knowledge } from './knowledge.ts'

/** A word of a known name. */
export interface NameWord {
  /** Folded for look-up. */
  readonly key: string
  /** Whether it is written with a capital, and must be so in a text. */
  readonly capital: boolean
}

/** What a known name stands for. */
export interface KnownName {
  readonly type: EntityType
  readonly name: string
  readonly party: string | null
  readonly words: readonly NameWord[]
}

/** The known names of the world, found by their first word; and the adjectives of parties. */
export interface Gazetteer {
  /** Known names by their first folded word, the longest first. */
  readonly names: ReadonlyMap<string, readonly KnownName[]>
  /** Party code by folded adjective, such as « russe ». */
  readonly adjectives: ReadonlyMap<string, string>
}

/** Builds the look-up tables of a body of knowledge; `splitName` gives the words of a name in a language. */
export function makeGazetteer(
  knowledge: Knowledge,
  splitName: (name: string) => readonly NameWord[],
): Gazetteer {
  const names = new Map<string, KnownName[]>()
  const add = (name: string, entry: Omit<KnownName, 'words'>) => {
    const words = splitName(name)
    const first = words[0]?.key
    if (first) names.set(first, [...(names.get(first) ?? []), { ...entry, words }])
  }
  const adjectives = new Map<string, string>()
  for (const { code, name, names: others, adjectives: own, capital, metonyms, kind } of knowledge.parties) {
    const type = kind === 'state' ? 'country' : 'organization'
    for (const known of [name, ...others]) add(known, { type, name, party: code })
    for (const place of [capital, ...metonyms])
      if (place) add(place, { type: 'place', name: place, party: code })
    for (const adjective of own)
      adjectives.set(
        splitName(adjective)
          .map(({ key }) => key)
          .join(' '),
        code,
      )
  }
  for (const { name, names: others } of knowledge.outlets) {
    for (const known of [name, ...others]) add(known, { type: 'outlet', name, party: null })
  }
  for (const { holder, names: others, party } of knowledge.offices) {
    for (const known of [holder, ...others]) add(known, { type: 'person', name: holder, party })
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { names, adjectives }
}

/** The longest known name that begins at a word, or null. */
export function knownNameAt(words: readonly Word[], index: number, gazetteer: Gazetteer): KnownName | null {
  const candidates = gazetteer.names.get(words[index]?.key ?? '')
  if (!candidates || !words[index]?.capital) return null
  return (
    candidates.find((known) => known.words.every((word, offset) => isWord(words[index + offset], word))) ??
    null
  )
}

function isWord(word: Word | undefined, { key, capital }: NameWord): boolean {
  return word?.key === key && (word.capital || !capital)
}

/** The first party that the words name, by an adjective or by a known name. */
export function partyWithin(words: readonly Word[], gazetteer: Gazetteer): string | null {
  for (let at = 0; at < words.length; at++) {
    const party = gazetteer.adjectives.get(words[at]?.key ?? '') ?? knownNameAt(words, at, gazetteer)?.party
    if (party) return party
  }
  return null
}
