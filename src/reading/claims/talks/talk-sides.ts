import type { Clause } from '../between/clause.ts'
import { isDefinite } from '../between/definite.ts'
import { mainPair } from '../between/main-pair.ts'
import { destinationOf } from '../between/places.ts'
import { envoysOf, governingSides, ownSides, partnersOf, verbSides } from '../between/sides.ts'
import type { Spot } from '../between/spot.ts'
import type { ClaimDraft } from '../draft.ts'
import { childrenBy, leadOf, under } from '../tree.ts'
import { patientsOf } from '../verbs.ts'
import type { TalkWord } from './talk-words.ts'

type TalkDraft = Extract<ClaimDraft, { readonly kind: 'talk' }>

const addressed: ReadonlySet<string> = new Set(['iobj', 'obl'])

/** Between whom a talk is, by its own words, then by those of its clause, then by the talk that it takes up. */
export function talkSides(
  talk: TalkWord,
  clause: Clause,
  { spot, before }: { readonly spot: Spot; readonly before: readonly TalkDraft[] },
): readonly string[] {
  const named = talk.isVerb ? ofVerb(talk, clause, spot) : ofNoun(talk, clause, spot)
  if (talk.needsPartner && !hasPartner(talk.at, clause, spot)) return []
  if (named.length > 1 || talk.needsPartner) return named
  return isTakenUp(talk, spot) ? takenUp(named, before, mainPair(talk.at, spot)) : named
}

function ofVerb({ at, kind }: TalkWord, clause: Clause, spot: Spot): readonly string[] {
  const isTransitive = kind !== 'process'
  const own = verbSides(at, { isTransitive }, spot)
  const called = kind === 'call' ? addressees(at, spot) : []
  const hosts = kind === 'visit' ? hostsOf(clause, spot) : []
  if (own.length === 0 || (kind === 'visit' && hosts.length === 0)) return []
  return distinct([...own, ...called, ...hosts, ...(own.length < 2 ? invited(clause, spot) : [])])
}

function ofNoun({ at, kind }: TalkWord, clause: Clause, spot: Spot): readonly string[] {
  const own = ownSides(at, spot)
  const hosts = kind === 'visit' ? hostsOf(clause, spot) : []
  const sides = distinct([...own, ...hosts])
  return sides.length > 1 ? sides : distinct([...sides, ...governingSides(clause, spot)])
}

/** « téléphoner à »: to whom. */
function addressees(at: number, spot: Spot): readonly string[] {
  return childrenBy(spot.tree, at, addressed)
    .filter((child) => ['à', null].includes(leadOf(spot.tree, child)))
    .flatMap((child) => (isHuman(child, spot) ? envoysOf(child, spot) : []))
}

function isHuman(at: number, { tree }: Spot): boolean {
  return tree.tokens[at]?.upos !== 'NOUN' || under(tree, at).length > 0
}

/** A visit is with the land where it goes. */
function hostsOf(clause: Clause, spot: Spot): readonly string[] {
  const party = destinationOf(clause, spot)?.entity.party
  return party ? [party] : []
}

/** Whom the governing verb asks to the talk: « l'a invité à négocier ». */
function invited({ governors }: Clause, spot: Spot): readonly string[] {
  return governors.flatMap((governor) => patientsOf(spot.tree, governor).flatMap((at) => envoysOf(at, spot)))
}

function hasPartner(at: number, { governors }: Clause, spot: Spot): boolean {
  const isMutual = under(spot.tree, at).some((child) => spot.tree.tokens[child]?.feats.includes('Reflex=Yes'))
  const token = spot.tree.tokens[at]
  const isJoined = token?.upos === 'VERB' && isBareParticiple(token.feats, childrenBy(spot.tree, at, helping))
  return isMutual || isJoined || [at, ...governors].some((word) => partnersOf(word, spot).length > 0)
}

/** « réunis à Genève »: no auxiliary, so they did it with each other. */
function isBareParticiple(feats: string, helpers: readonly number[]): boolean {
  return helpers.length === 0 && feats.includes('Tense=Past') && feats.includes('Number=Plur')
}

const helping: ReadonlySet<string> = new Set(['aux'])

/** A noun that is led in as known, or « un nouveau tour », was told of before. */
function isTakenUp({ at, isVerb, kind }: TalkWord, { tree }: Spot): boolean {
  return !isVerb && (kind === 'round' || isDefinite(at, tree))
}

/** The sides of the last talk before that has the side that is named, else those that the article is about. */
function takenUp(
  named: readonly string[],
  before: readonly TalkDraft[],
  pair: readonly string[],
): readonly string[] {
  const told = [pair, ...before.map(({ parties }) => parties)]
  return (
    told.findLast((parties) => parties.length > 1 && named.every((party) => parties.includes(party))) ?? named
  )
}

function distinct(parties: readonly string[]): readonly string[] {
  return [...new Set(parties)]
}
