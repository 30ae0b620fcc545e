import type { Speaker } from '../../model/statement.ts'
import { nameKey } from '../../names/fold-name.ts'
import { compareText } from '../state/day-span.ts'
import type { OfficeWord } from './appearance.ts'
import { nameId } from './bearer-name.ts'
import { appearancesOf, describeIdentity } from './describe-identity.ts'
import type { Group, Groups } from './groups.ts'
import type { Identity } from './identity.ts'
import type { IdentityCorrections } from './identity-corrections.ts'
import type { Parted } from './split.ts'

/** What besides the groups makes the identities. */
export interface IdentityGround {
  readonly officeWords: readonly OfficeWord[]
  readonly corrections: IdentityCorrections
  readonly splitOff: Parted['off']
}

/** Who is who in a record. */
export class Identities {
  /** Those who speak most first. */
  readonly all: readonly Identity[]
  /** Numbers of the corrections that no name of the record answers to. */
  readonly idle: ReadonlySet<number>
  readonly #groups: Groups
  readonly #byGroup: ReadonlyMap<Group, Identity>
  readonly #byPlace = new Map<string, Identity>()

  constructor(groups: Groups, { officeWords, corrections, splitOff }: IdentityGround) {
    this.#groups = groups
    const inOffice = new Map<Group, number>()
    for (const { key } of officeWords) {
      const group = this.#groupNamed(nameId('person', key))
      if (group) inOffice.set(group, (inOffice.get(group) ?? 0) + 1)
    }
    const given = new Map<Group, string>()
    for (const { correction } of corrections.renames) {
      const group = this.#groupNamed(correction.identity.id)
      if (group) given.set(group, correction.name)
    }
    this.#byGroup = new Map(
      groups.all().map((group) => [
        group,
        describeIdentity(group, {
          statementsInOffice: inOffice.get(group) ?? 0,
          givenName: given.get(group) ?? null,
        }),
      ]),
    )
    for (const [group, identity] of this.#byGroup)
      for (const { article, entity, key } of appearancesOf(group))
        this.#byPlace.set(placeOf(article, entity, key), identity)
    this.all = [...this.#byGroup.values()].sort(byWeight)
    this.idle = this.#idleOf(corrections, splitOff)
  }

  /** The identity with the id, or with one that it had under another of its names; `several` where namesakes share it. */
  withId(id: string): Identity | 'several' | null {
    const name = this.#groups.named(id)
    if (name === null || name === 'several') return name
    const group = this.#groups.of(name.id)
    return (group && this.#byGroup.get(group)) ?? null
  }

  /** Who speaks in an article (`Article.id`); null where the speaker has no name. */
  speaking(article: string, { entity, kind, name }: Speaker): Identity | null {
    if (entity === null && kind !== 'named') return null
    return this.#byPlace.get(placeOf(article, entity, nameKey(name))) ?? null
  }

  #groupNamed(id: string): Group | null {
    const name = this.#groups.named(id)
    return name === null || name === 'several' ? null : this.#groups.of(name.id)
  }

  #idleOf({ merges, renames }: IdentityCorrections, splitOff: Parted['off']): ReadonlySet<number> {
    const isGone = (id: string): boolean => this.#groupNamed(id) === null
    return new Set([
      ...merges
        .filter(({ correction: { identity, other } }) => isGone(identity.id) || isGone(other.id))
        .map(({ number }) => number),
      ...renames.filter(({ correction }) => isGone(correction.identity.id)).map(({ number }) => number),
      ...splitOff.filter(({ names }) => names.length === 0).map(({ split }) => split.number),
    ])
  }
}

function placeOf(article: string, entity: string | null, key: string): string {
  return entity === null ? `${article} =${key}` : `${article} ${entity}`
}

function byWeight(a: Identity, b: Identity): number {
  return b.statements - a.statements || b.articles.length - a.articles.length || compareText(a.id, b.id)
}
