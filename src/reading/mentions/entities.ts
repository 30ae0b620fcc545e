import type { Gazetteer } from '../../knowledge/gazetteer.ts'
import { heldIn, heldThrough, soleParty } from '../../knowledge/people.ts'
import type { Period } from '../../knowledge/period.ts'
import type { MentionForms } from '../../language/mention-forms.ts'
import { type Affiliation, affiliationBy } from '../../model/affiliation.ts'
import type { Found } from '../../model/found.ts'
import type { Sentence } from '../../model/syntax.ts'
import { affiliationOf, type RoleLookup, type Surroundings, statedAffiliation } from '../affiliation.ts'
import type { NameFound } from './names.ts'
import { type Apposition, findApposition } from './roles.ts'
import { type Bearer, type PersonName, sortNames } from './who-is-who.ts'

/** Somebody or something that the article names, with the roles beside the name. */
export interface Member extends Bearer {
  readonly roles: readonly Apposition[]
}

/** What the names of an article are looked up in. */
export interface Setting extends RoleLookup {
  readonly sentences: readonly Sentence[]
  readonly forms: MentionForms
  readonly gazetteer: Gazetteer
  /** The day of the article, where known. */
  readonly period: Period | null
  /** What the article says elsewhere of whom it names here: its body, where a title is read. */
  readonly taught: Found | null
}

/** Who is named in an article, each once, with every place where the name stands. */
export function gatherMembers(names: readonly NameFound[], setting: Setting): Member[] {
  return sortNames(names, setting.gazetteer, peopleTakenUp(names, setting)).map((bearer) => ({
    ...bearer,
    roles: bearer.type === 'person' ? rolesOf(bearer.mentions, setting) : [],
  }))
}

/** The people of the article elsewhere of whose names one has a word. */
function peopleTakenUp(names: readonly NameFound[], { taught, forms }: Setting): readonly PersonName[] {
  if (!taught || names.length === 0) return []
  const words = new Set(names.flatMap(({ text }) => text.split(' ')))
  return taught.entities
    .filter(({ type, name }) => type === 'person' && name.split(' ').some((word) => words.has(word)))
    .map(({ name }) => ({ text: name, keys: forms.splitName(name).map(({ key }) => key) }))
}

function rolesOf(mentions: readonly NameFound[], setting: Setting): Apposition[] {
  return mentions.flatMap(
    (name) => findApposition(setting.sentences[name.sentence]?.words ?? [], name, setting) ?? [],
  )
}

/**
 * For whom a member speaks, by what stands beside the name, and else by our tables: the party of the offices held on the article's
 * day. Without a day only somebody whose offices were all of one party speaks for it.
 */
export function ownAffiliation({ type, known, roles }: Member, setting: Setting): Affiliation | null {
  if (type !== 'person') return affiliationBy('named', known?.party)
  const stated = statedParty(roles, setting)
  const certain = known && setting.period ? soleParty(heldThrough(known.held, setting.period)) : null
  // « avec son homologue kestrien, X a signé »: what stands beside a name may belong to another one.
  if (stated && (certain ?? stated) === stated) return affiliationBy('apposition', stated)
  if (!known) return null
  if (setting.period)
    return affiliationBy('office-held', certain ?? soleParty(heldIn(known.held, setting.period)))
  return roles.some(({ phrase }) => phrase.standing !== 'office')
    ? null
    : affiliationBy('every-office', known.party)
}

function statedParty(roles: readonly Apposition[], setting: Setting): string | null {
  for (const role of roles) {
    const stated = statedAffiliation(role, setting)
    if (stated) return stated.party
  }
  return null
}

/** For whom somebody speaks whose role is printed without its party, as the rest of the article makes it plain. */
export function inheritedAffiliation(
  { roles, mentions }: Member,
  around: Surroundings & { readonly ownerBefore: (offset: number) => string | null },
  setting: Setting,
): Affiliation | null {
  if (roles.some(({ phrase }) => phrase.standing !== 'office')) return null
  for (const { phrase, words, span } of roles) {
    const owner = around.ownerBefore(span[0])
    const place = { phrase, words, offset: mentions[0]?.span[0] ?? span[0], owner }
    const found = affiliationOf(place, around, setting)
    if (found) return found
  }
  return null
}
