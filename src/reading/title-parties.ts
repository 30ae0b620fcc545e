import type { Gazetteer } from '../knowledge/gazetteer.ts'
import type { Language } from '../language/language.ts'
import type { Found } from '../model/found.ts'
import type { Word } from '../model/syntax.ts'

/** What tells which words may stand for a party. */
export interface PartyHints {
  readonly gazetteer: Pick<Gazetteer, 'adjectives' | 'names'>
  readonly language: Pick<Language, 'syntax' | 'mentions'>
}

/**
 * Whether the words of a title may stand for a party, and those of title and body together for two. The bare words are asked, as
 * most titles of the press fail, and to read one costs as much as five times as many words of a body.
 */
export function mayNameParties(
  words: readonly Word[],
  body: Pick<Found, 'entities' | 'parties'>,
  { gazetteer, language }: PartyHints,
): boolean {
  const { adjectives, names } = gazetteer
  const known = words.filter(({ key, capital }) => adjectives.has(key) || (capital && names.has(key)))
  if (known.length + body.parties.length < 2) return false
  const { roles } = language.mentions
  return (
    known.length > 0 || words.some(({ key }) => roles.isRoleNoun(key)) || namesBearer(words, body, language)
  )
}

/** Whether a word with a capital is part of the name of somebody whose party the body tells. */
function namesBearer(
  words: readonly Word[],
  { entities }: Pick<Found, 'entities'>,
  { syntax }: PartyHints['language'],
): boolean {
  const keys = new Set(words.flatMap(({ key, capital }) => (capital ? [key] : [])))
  return entities.some(
    ({ name, party }) => party !== null && name.split(/[\s-]+/).some((part) => keys.has(syntax.fold(part))),
  )
}
