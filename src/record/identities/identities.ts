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
  /** Numbers of the corrections that no name of the record answers to. */
  readonly idle: ReadonlySet<number>
  readonly #groups: Groups
  readonly #inOffice = new Map<Group, number>()
  readonly #givenNames = new Map<Group, string>()
  readonly #byPlace = new Map<string, Group>()
  #all: readonly Identity[] | null = null
  /** Those who were asked for: of a brief these are few beside those who are but named. */
  readonly #described = new Map<Group, Identity>()

  constructor(groups: Groups, { officeWords, corrections, splitOff }: IdentityGround) {
    this.#groups = groups
    for (const { key } of officeWords) {
      const group = this.#groupNamed(nameId('person', key))
      if (group) this.#inOffice.set(group, (this.#inOffice.get(group) ?? 0) + 1)
    }
    for (const { correction } of corrections.renames) {
      const group = this.#groupNamed(correction.identity.id)
      if (group) this.#givenNames.set(group, correction.name)
    }
    for (const group of groups.all())
      for (const { article, entity, key } of appearancesOf(group))
        this.#byPlace.set(placeOf(article, entity, key), group)
    this.idle = this.#idleOf(corrections, splitOff)
  }

  /** Those who speak most first. */
  get all(): readonly Identity[] {
    this.#all ??= this.#groups
      .all()
      .map((group) => this.#describe(group))
      .sort(byWeight)
    return this.#all
  }

  /** The identity with the id, or with one that it had under another of its names; `several` where namesakes share it. */
  withId(id: string): Identity | 'several' | null {
    const name = this.#groups.named(id)
    if (name === null || name === 'several') return name
    const group = this.#groups.of(name.id)
    return group && this.#describe(group)
  }

  /** Who speaks in an article (`Article.id`); null where the speaker has no name. */
  speaking(article: string, { entity, kind, name }: Speaker): Identity | null {
    if (entity === null && kind !== 'named') return null
    const group = this.#byPlace.get(placeOf(article, entity, nameKey(name)))
    return group === undefined ? null : this.#describe(group)
  }

  #describe(group: Group): Identity {
    const known = this.#described.get(group)
    if (known !== undefined) return known
    const identity = describeIdentity(group, {
      statementsInOffice: this.#inOffice.get(group) ?? 0,
      givenName: this.#givenNames.get(group) ?? null,
    })
    this.#described.set(group, identity)
    return identity
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
