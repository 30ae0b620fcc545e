import { type Gazetteer, partyAt } from '../knowledge/gazetteer.ts'
import { partiesWith } from '../knowledge/office-book.ts'
import type { RoleForms, RolePhrase } from '../language/role-forms.ts'
import { type Affiliation, affiliationBy } from '../model/affiliation.ts'
import type { BodyMention, Found } from '../model/found.ts'
import type { Word } from '../model/syntax.ts'

/** What of an article says for whom its offices and bodies speak. */
export type Surroundings = Pick<Found, 'bodies' | 'parties' | 'state'>

/** What offices and bodies are looked up in. */
export interface RoleLookup {
  readonly gazetteer: Gazetteer
  readonly roles: RoleForms
}

/** An office or a body, and where it stands. */
export interface RolePlace {
  readonly phrase: RolePhrase
  /** The words that the phrase was read from. */
  readonly words: readonly Word[]
  /** Offset of the phrase in the text. */
  readonly offset: number
  /** The party that a possessive takes up here, where one is plain. */
  readonly owner: string | null
}

/** Reads the role whose noun stands at an index. */
export function roleAt(words: readonly Word[], at: number, { gazetteer, roles }: RoleLookup): RolePhrase {
  return roles.readRole(words, at, (all, index) => partyAt(all, index, gazetteer))
}

/** The party that the words of a role name themselves; nobody's where the role is private or past. */
export function statedAffiliation(
  { phrase, words }: Pick<RolePlace, 'phrase' | 'words'>,
  { gazetteer }: RoleLookup,
): Affiliation | null {
  const [first] = phrase.partyWords
  if (phrase.standing !== 'office' || first === undefined) return null
  return affiliationBy('within', partyAt(words, first, gazetteer)?.code)
}

/**
 * For whom an office or a body speaks: whom its words name, else whom the article makes plain. Null where nobody is: no party
 * is better than a wrong one.
 */
export function affiliationOf(
  place: RolePlace,
  around: Surroundings,
  lookup: RoleLookup,
): Affiliation | null {
  const { phrase } = place
  if (phrase.standing !== 'office') return null
  const stated = statedAffiliation(place, lookup) ?? shortName(place, around, lookup)
  if (stated || phrase.isCounterpart) return stated
  if (phrase.isPossessive) return affiliationBy('possessive', place.owner)
  return (
    earlierMention(place, around) ??
    soleMovement(phrase, around, lookup) ??
    mainAlliance(phrase, around, lookup) ??
    soleOffice(phrase, around, lookup) ??
    (phrase.isOfState ? affiliationBy('article-state', around.state) : null)
  )
}

/** « l'Alliance » where the article names one party of which a name begins so; « le Conseil de … » is a name of its own. */
function shortName(
  { phrase, words }: RolePlace,
  { parties }: Surroundings,
  { gazetteer }: RoleLookup,
): Affiliation | null {
  const word = words[phrase.end - 1]
  const named = word?.capital && phrase.endsDefinite ? gazetteer.shortNames.get(word.key) : undefined
  const here = named ? parties.filter(({ party }) => named.has(party)) : []
  return here.length === 1 ? affiliationBy('short-name', here[0]?.party) : null
}

/** The fuller phrase that stood before: « le ministère » after « le ministère russe de la Défense ». */
function earlierMention({ phrase, offset }: RolePlace, { bodies }: Surroundings): Affiliation | null {
  const earlier = bodies.filter(
    ({ span, content }) => span[1] <= offset && mayBeSame(content, phrase.content),
  )
  const last = earlier.at(-1)
  return affiliationBy('earlier-mention', last?.party)
}

/** Whether a phrase is another one with less said of it: one that says more is of somebody else. */
function saysNoMore(less: readonly string[], more: readonly string[]): boolean {
  return less[0] === more[0] && less.every((key) => more.includes(key))
}

/** Whether one of two phrases is the other with less said of it. */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  return saysNoMore(a, b) || saysNoMore(b, a)
}

function soleMovement(
  phrase: RolePhrase,
  { parties }: Surroundings,
  { gazetteer }: RoleLookup,
): Affiliation | null {
  if (!phrase.isOfMovement) return null
  const movements = parties.filter(({ party }) => gazetteer.kinds.get(party) === 'movement')
  return movements.length === 1 ? affiliationBy('sole-movement', movements[0]?.party) : null
}

/** « les alliés », « les signataires »: of the alliance that the article names at least twice as often as any other. */
function mainAlliance(
  phrase: RolePhrase,
  { parties }: Surroundings,
  { gazetteer }: RoleLookup,
): Affiliation | null {
  if (!phrase.isOfMembers) return null
  const [first, second] = parties.filter(({ party }) => gazetteer.kinds.get(party) === 'alliance')
  return first && first.count >= 2 * (second?.count ?? 0) ? affiliationBy('main-alliance', first.party) : null
}

/** An office of several words that our tables know of one party only, if the article names that party. */
function soleOffice(
  { content }: RolePhrase,
  { parties }: Surroundings,
  { gazetteer, roles }: RoleLookup,
): Affiliation | null {
  if (content.length < 2) return null
  const [party, ...others] = partiesWith(gazetteer.offices, roles.officesOf(content))
  const isNamed = others.length === 0 && parties.some((named) => named.party === party)
  return isNamed ? affiliationBy('sole-office', party) : null
}

/** A body named with its party, as later and shorter mentions take it up; null where the words name none. */
export function bodyMention(
  place: Pick<RolePlace, 'phrase' | 'words'>,
  at: number,
  lookup: RoleLookup,
): BodyMention | null {
  const stated = statedAffiliation(place, lookup)
  const [first, last] = [place.words[at], place.words[place.phrase.end - 1]]
  if (!stated || !first || !last) return null
  return { span: [first.span[0], last.span[1]], party: stated.party, content: place.phrase.content }
}
