import type { Clause } from '../between/clause.ts'
import { isDefinite } from '../between/definite.ts'
import { mainPair, namesOthers } from '../between/main-pair.ts'
import { destinationOf } from '../between/places.ts'
import {
  addresseesOf,
  askedBy,
  envoysOf,
  governingSides,
  leavesSideOpen,
  ownSides,
  partnersOf,
  verbSides,
} from '../between/sides.ts'
import type { Spot } from '../between/spot.ts'
import type { ClaimDraft } from '../draft.ts'
import { childrenBy, lemmaAt, under } from '../tree.ts'
import { patientsOf } from '../verbs.ts'
import { tellsOf } from './status.ts'
import type { TalkWord } from './talk-words.ts'

/** A talk that was told of, with its word. */
export interface ToldTalk {
  readonly lemma: string
  readonly kind: string
  readonly draft: Extract<ClaimDraft, { readonly kind: 'talk' }>
}

/** Between whom a talk is, by its own words, then by those of its clause, then by the talk that it takes up. */
export function talkSides(
  talk: TalkWord,
  clause: Clause,
  { spot, before }: { readonly spot: Spot; readonly before: readonly ToldTalk[] },
): readonly string[] {
  if (talk.needsPartner && !hasPartner(talk, clause, spot)) return []
  const named = talk.isVerb ? ofVerb(talk, clause, spot) : ofNoun(talk, clause, spot)
  if (named.length > 1 || talk.needsPartner || !isTakenUp(talk, spot)) return named
  const told = before.filter((earlier) => isSameTalk(earlier, talk, spot)).map(({ draft }) => draft.parties)
  const pair = isProcess(talk.kind) ? mainPair(talk.at, spot) : []
  return takenUp(named, [pair, ...told])
}

/** « la rencontre » takes up a rencontre, « ces discussions » any negotiation. */
function isSameTalk(earlier: ToldTalk, { at, kind }: TalkWord, { tree }: Spot): boolean {
  const isTheirs = under(tree, at).some((child) => tree.tokens[child]?.feats.includes('Poss=Yes'))
  return isTheirs || earlier.lemma === lemmaAt(tree, at) || (isProcess(kind) && isProcess(earlier.kind))
}

function isProcess(kind: string): boolean {
  return kind === 'process' || kind === 'round'
}

function ofVerb({ at, kind, needsPartner }: TalkWord, clause: Clause, spot: Spot): readonly string[] {
  const objects = kind === 'process' ? 'none' : needsPartner ? 'may-be' : 'must-be'
  const own = verbSides(at, { objects }, spot)
  const called = kind === 'call' ? addresseesOf(at, spot) : []
  const hosts = kind === 'visit' ? hostsOf({ at, governors: [], top: at }, spot) : []
  // « propose aux deux camps de se voir »: whoever proposes it to two has no part in it.
  const asked = clause.governors.flatMap((governor) => askedBy(governor, spot))
  if (asked.length > 1) return distinct(asked)
  if (own.length === 0 || (kind === 'visit' && (hosts.length === 0 || isHelper(at, spot)))) return []
  return distinct([...own, ...called, ...hosts, ...asked, ...(own.length < 2 ? invited(clause, spot) : [])])
}

/** « après dix jours de discussions, A et B … »: who talked goes without saying. */
function ofNoun({ at, kind }: TalkWord, clause: Clause, spot: Spot): readonly string[] {
  const own = ownSides(at, spot)
  const hosts = kind === 'visit' ? hostsOf(clause, spot) : []
  const sides = distinct([...own, ...hosts])
  if (sides.length > 1) return sides
  const isOpen = kind === 'visit' || leavesSideOpen(at, spot)
  const telling = governingSides(clause, spot, (governor) => isOpen || tellsOf(governor, spot))
  const named = distinct([...sides, ...telling])
  if (named.length > 0 || !isProcess(kind) || namesOthers(at, spot)) return named
  const all = governingSides(clause, spot, () => true)
  return all.length > 1 ? all : named
}

/** « venir de déjeuner » is no journey. */
function isHelper(at: number, { tree }: Spot): boolean {
  return childrenBy(tree, at, infinitives).length > 0
}

const infinitives: ReadonlySet<string> = new Set(['xcomp'])

/** A visit is with the land where it goes. */
function hostsOf(clause: Clause, spot: Spot): readonly string[] {
  const party = destinationOf(clause, spot)?.entity.party
  return party ? [party] : []
}

/** Whom the governing verb asks to the talk: « l'a invité à négocier ». */
function invited({ governors }: Clause, spot: Spot): readonly string[] {
  return governors.flatMap((governor) => patientsOf(spot.tree, governor).flatMap((at) => envoysOf(at, spot)))
}

function hasPartner({ at, kind }: TalkWord, { governors }: Clause, spot: Spot): boolean {
  const isMutual = under(spot.tree, at).some((child) => spot.tree.tokens[child]?.feats.includes('Reflex=Yes'))
  const token = spot.tree.tokens[at]
  const isJoined = token?.upos === 'VERB' && isBareParticiple(token.feats, childrenBy(spot.tree, at, helping))
  const isShared = kind === 'process' && verbSides(at, { objects: 'none' }, spot).length > 1
  return (
    isMutual || isJoined || isShared || [at, ...governors].some((word) => partnersOf(word, spot).length > 0)
  )
}

/** « réunis à Genève »: no auxiliary, so they did it with each other. */
function isBareParticiple(feats: string, helpers: readonly number[]): boolean {
  return helpers.length === 0 && feats.includes('Tense=Past') && feats.includes('Number=Plur')
}

const determining: ReadonlySet<string> = new Set(['det'])
const helping: ReadonlySet<string> = new Set(['aux'])

/** A noun that is led in as known, or « un nouveau tour », was told of before. */
function isTakenUp({ at, isVerb, kind }: TalkWord, { tree, ground }: Spot): boolean {
  return (
    !isVerb &&
    ((kind === 'round' && childrenBy(tree, at, determining).length > 0) || isDefinite(at, tree)) &&
    !namesOthers(at, { tree, ground }) &&
    !isOthersOccasion(at, { tree, ground })
  )
}

/** « a dit l'entraîneur après la rencontre »: where somebody speaks who speaks for no party may be anywhere. */
function isOthersOccasion(at: number, { tree, ground: { voices } }: Spot): boolean {
  const verb = tree.tokens[tree.tokens[at]?.head ?? -1]
  return voices.reported(verb?.span[0] ?? -1)?.speaker?.party === null
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
