import { type HeldTime, heldBefore, heldIn } from '../../knowledge/people.ts'
import type { Affiliation } from '../../model/affiliation.ts'
import type { Article } from '../../model/article.ts'
import type { BodyMention, Found, HeldOffice } from '../../model/found.ts'
import type { Entity, Mention } from '../../model/mention.ts'
import { articleState, countParties, homeOf } from './article-state.ts'
import { findBodies } from './bodies.ts'
import { gatherMembers, inheritedAffiliation, type Member, ownAffiliation, type Setting } from './entities.ts'
import type { NameFound } from './names.ts'
import { taughtAffiliation, taughtBodies, withTaughtParties } from './taught.ts'

/** Who is named in an article, for whom each speaks, and what else tells for whom its offices speak. */
export type Cast = Omit<Found, 'times' | 'amounts'>

/** Makes one entity of all names that are one's, and finds for whom it speaks. */
export function gatherCast(names: readonly NameFound[], article: Article, setting: Setting): Cast {
  const { taught } = setting
  const members = gatherMembers(names, setting)
  const own = members.map((member) => taughtAffiliation(member, taught) ?? ownAffiliation(member, setting))
  const first = listEntities(members, own)
  const mentions = listMentions(members)
  const counts = countParties({ sentences: setting.sentences, entities: first, mentions }, setting.gazetteer)
  const parties = withTaughtParties(counts, taught)
  const state = taught
    ? taught.state
    : articleState(parties, homeOf(article, setting.forms, setting.gazetteer), setting.gazetteer)
  const bodies = [
    ...taughtBodies(taught),
    ...findBodies(setting.sentences, setting),
    ...bodiesOfPeople(members, own),
  ].sort(byPlace)
  const around = { bodies, parties, state, ownerBefore: ownerBefore(first, mentions) }
  const all = members.map((member, at) => own[at] ?? inheritedAffiliation(member, around, setting))
  return {
    entities: listEntities(members, all),
    mentions,
    roles: members.flatMap(({ roles }, index) =>
      roles.map(({ span, keys, phrase }) => ({
        span,
        keys,
        content: phrase.content,
        entity: idOf(index),
      })),
    ),
    held: members.flatMap((member, index) => heldOffices(member, idOf(index), setting)),
    bodies,
    parties,
    state,
  }
}

function idOf(index: number): string {
  return `e${index + 1}`
}

function byPlace(a: BodyMention, b: BodyMention): number {
  return a.span[0] - b.span[0]
}

function listEntities(members: readonly Member[], affiliations: readonly (Affiliation | null)[]): Entity[] {
  return members.map(({ type, name }, index) => ({
    id: idOf(index),
    type,
    name,
    party: affiliations[index]?.party ?? null,
    basis: affiliations[index]?.basis ?? null,
    wikidata: null,
  }))
}

function listMentions(members: readonly Member[]): Mention[] {
  return members
    .flatMap(({ mentions }, index) => mentions.map(({ span }) => ({ span, entity: idOf(index) })))
    .sort((a, b) => a.span[0] - b.span[0])
}

/** « le Premier ministre X »: of whom the party is known, the office is. */
function bodiesOfPeople(
  members: readonly Member[],
  affiliations: readonly (Affiliation | null)[],
): BodyMention[] {
  return members.flatMap(({ roles }, index) => {
    const party = affiliations[index]?.party
    return roles
      .filter(({ phrase }) => party && phrase.standing === 'office' && phrase.partyWords.length === 0)
      .map(({ span, phrase }) => ({ span, party: party ?? '', content: phrase.content }))
  })
}

function heldOffices({ known }: Member, entity: string, { period, gazetteer }: Setting): HeldOffice[] {
  if (!known || !period) return []
  const list = (held: readonly HeldTime[], isPast: boolean) =>
    held.flatMap(({ party, office }) =>
      gazetteer.officeNames(office).map((name) => ({ entity, party, office: name, isPast })),
    )
  return [...list(heldIn(known.held, period), false), ...list(heldBefore(known.held, period), true)]
}

// A possessive takes up somebody named in its sentence or the one before.
const memory = 250

/** The party of the last entity named shortly before an offset. */
function ownerBefore(
  entities: readonly Entity[],
  mentions: readonly Mention[],
): (offset: number) => string | null {
  const partyOf = new Map(entities.map(({ id, party }) => [id, party]))
  return (offset) => {
    const last = mentions.findLast(
      ({ span, entity }) => span[1] <= offset && span[0] > offset - memory && partyOf.get(entity),
    )
    return (last && partyOf.get(last.entity)) ?? null
  }
}
