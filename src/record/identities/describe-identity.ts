import { nameWords } from '../../names/fold-name.ts'
import { compareText } from '../state/day-span.ts'
import { groupBy } from '../state/group-by.ts'
import type { Appearance } from './appearance.ts'
import { type Attestation, attestedBy, boundsOf, byDay } from './attested.ts'
import { byArticles, mostPrinted } from './bearer-name.ts'
import type { Group } from './groups.ts'
import type { AttestedParty, AttestedRole, Identity } from './identity.ts'
import { spellingsOf } from './spellings.ts'

/** What is said of an identity from outside its names. */
export interface Outside {
  readonly statementsInOffice: number
  /** The name that an analyst gave; null where none did. */
  readonly givenName: string | null
}

/** Everything that the articles tell of the bearer of some names. */
export function describeIdentity(group: Group, { statementsInOffice, givenName }: Outside): Identity {
  const [main] = group.names.toSorted(byArticles)
  if (!main) throw new Error('a group without a name')
  const appearances = appearancesOf(group)
  const inOrder = appearances.map((appearance) => ({ appearance, place: appearance.place })).sort(byDay)
  return {
    id: main.id,
    aliases: group.names.map(({ id }) => id).sort(compareText),
    kind: main.kind,
    name: givenName ?? main.name,
    isRenamed: givenName !== null,
    wikidata: [...new Set(group.names.flatMap(({ wikidata }) => [...wikidata]))].sort(compareText)[0] ?? null,
    spellings: spellingsOf(group, main),
    parties: partiesOf(inOrder),
    roles: rolesOf(appearances),
    ...boundsOf(appearances),
    articles: [...new Set(inOrder.map(({ appearance }) => appearance.article))],
    statements: appearances.reduce((sum, { statements }) => sum + statements, 0),
    statementsInOffice,
  }
}

/** Every appearance of a group, by full name and by lone surname. */
export function appearancesOf({ names, alone }: Group): readonly Appearance[] {
  return [...names.flatMap((name) => name.appearances), ...alone.map(({ appearance }) => appearance)]
}

function partiesOf(attestations: readonly Attestation[]): readonly AttestedParty[] {
  const told = attestations.filter(({ appearance }) => appearance.party !== null)
  const parties = [...groupBy(told, ({ appearance }) => appearance.party ?? '')].map(([party, own]) => ({
    party,
    isStated: own.some(({ appearance }) => appearance.isPartySure),
    ...attestedBy(own),
  }))
  return parties.sort((a, b) => byFirstDay(a, b) || compareText(a.party, b.party))
}

function rolesOf(appearances: readonly Appearance[]): readonly AttestedRole[] {
  const printed = appearances.flatMap((appearance) =>
    appearance.roles.map(({ role, place }) => ({ appearance, role, place })),
  )
  const roles = [...groupBy(printed, ({ role }) => nameWords(role).join(' '))].map(([, own]) => ({
    role: mostPrinted(own.map(({ role }) => role)),
    party: partyBeside(own.map(({ appearance }) => appearance)),
    ...attestedBy(own),
  }))
  return roles.sort((a, b) => byFirstDay(a, b) || compareText(a.role, b.role))
}

function partyBeside(appearances: readonly Appearance[]): string | null {
  const parties = appearances.flatMap(({ party }) => party ?? [])
  return parties.length > 0 ? mostPrinted(parties) : null
}

function byFirstDay(a: { readonly from: string | null }, b: { readonly from: string | null }): number {
  return compareText(a.from ?? '~', b.from ?? '~')
}
