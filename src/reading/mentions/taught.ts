import type { Affiliation } from '../../model/affiliation.ts'
import type { BodyMention, Found, PartyCount } from '../../model/found.ts'
import type { EntityType } from '../../model/mention.ts'

/** For whom somebody speaks of whom the body speaks too. */
export function taughtAffiliation(
  { type, name }: { readonly type: EntityType; readonly name: string },
  taught: Found | null,
): Affiliation | null {
  const same = taught?.entities.find((entity) => entity.type === type && entity.name === name)
  return same?.party && same.basis ? { party: same.party, basis: same.basis } : null
}

/** The parties named here, those of the body before them: what is plain of the article is plain of its title. */
export function withTaughtParties(own: readonly PartyCount[], taught: Found | null): readonly PartyCount[] {
  if (!taught) return own
  const known = new Set(taught.parties.map(({ party }) => party))
  return [...taught.parties, ...own.filter(({ party }) => !known.has(party))]
}

/** Offices and bodies that the body names with one party alone, as if named before the title. */
export function taughtBodies(taught: Found | null): readonly BodyMention[] {
  const bodies = taught?.bodies ?? []
  const partiesOf = new Map<string, Set<string>>()
  for (const { content, party } of bodies)
    partiesOf.set(content.join(' '), (partiesOf.get(content.join(' ')) ?? new Set()).add(party))
  return bodies
    .filter(({ content }) => partiesOf.get(content.join(' '))?.size === 1)
    .map((body) => ({ ...body, span: [0, 0] }))
}
