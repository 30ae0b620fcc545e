import type { Clause } from '../between/clause.ts'
import { isDefinite } from '../between/definite.ts'
import { mainPair, namesOthers } from '../between/main-pair.ts'
import { destinationOf } from '../between/places.ts'
import {
  envoysOf,
  governingSides,
  leavesSideOpen,
  ownSides,
  partnersOf,
  verbSides,
} from '../between/sides.ts'
import type { Spot } from '../between/spot.ts'
import type { ClaimDraft } from '../draft.ts'
import { childrenBy, leadOf, lemmaAt, under } from '../tree.ts'
import { patientsOf } from '../verbs.ts'
import { tellsOf } from './status.ts'
import type { TalkWord } from './talk-words.ts'

/** A talk that was told of, with its word. */
export interface ToldTalk {
  readonly lemma: string
  readonly kind: string
  readonly draft: Extract<ClaimDraft, { readonly kind: 'talk' }>
}

const addressed: ReadonlySet<string> = new Set(['iobj', 'obl'])

/** Between whom a talk is, by its own words, then by those of its clause, then by the talk that it takes up. */
export function talkSides(
  talk: TalkWord,
  clause: Clause,
  { spot, before }: { readonly spot: Spot; readonly before: readonly ToldTalk[] },
): readonly string[] {
  const named = talk.isVerb ? ofVerb(talk, clause, spot) : ofNoun(talk, clause, spot)
  if (talk.needsPartner && !hasPartner(talk.at, clause, spot)) return []
  if (named.length > 1 || talk.needsPartner || !isTakenUp(talk, spot)) return named
  const told = before.filter((earlier) => isSameTalk(earlier, talk, spot)).map(({ draft }) => draft.parties)
  const pair = isProcess(talk.kind) ? mainPair(talk.at, spot) : []
  return takenUp(named, [pair, ...told])
}

/** « la rencontre » takes up a rencontre, « ces discussions » any negotiation. */
function isSameTalk(earlier: ToldTalk, { at, kind }: TalkWord, { tree }: Spot): boolean {
  return earlier.lemma === lemmaAt(tree, at) || (isProcess(kind) && isProcess(earlier.kind))
}

function isProcess(kind: string): boolean {
  return kind === 'process' || kind === 'round'
}

function ofVerb({ at, kind }: TalkWord, clause: Clause, spot: Spot): readonly string[] {
  const isTransitive = kind !== 'process'
  const own = verbSides(at, { isTransitive }, spot)
  const called = kind === 'call' ? addressees(at, spot) : []
  const hosts = kind === 'visit' ? hostsOf({ at, governors: [], top: at }, spot) : []
  if (own.length === 0 || (kind === 'visit' && hosts.length === 0)) return []
  return distinct([...own, ...called, ...hosts, ...(own.length < 2 ? invited(clause, spot) : [])])
}

function ofNoun({ at, kind }: TalkWord, clause: Clause, spot: Spot): readonly string[] {
  const own = ownSides(at, spot)
  const hosts = kind === 'visit' ? hostsOf(clause, spot) : []
  const sides = distinct([...own, ...hosts])
  const isOpen = kind === 'visit' || leavesSideOpen(at, spot)
  return sides.length > 1
    ? sides
    : distinct([...sides, ...governingSides(clause, spot, (governor) => isOpen || tellsOf(governor, spot))])
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
function isTakenUp({ at, isVerb, kind }: TalkWord, { tree, ground }: Spot): boolean {
  return !isVerb && (kind === 'round' || isDefinite(at, tree)) && !namesOthers(at, { tree, ground })
}

/** The sides of the last talk that has the side that is named. */
function takenUp(named: readonly string[], told: readonly (readonly string[])[]): readonly string[] {
  return (
    told.findLast((parties) => parties.length > 1 && named.every((party) => parties.includes(party))) ?? named
  )
}

function distinct(parties: readonly string[]): readonly string[] {
  return [...new Set(parties)]
}
