import { compareText } from '../state/day-span.ts'
import type { Appearance } from './appearance.ts'
import { type BearerName, nameId } from './bearer-name.ts'
import type { LinkRule } from './identity.ts'

/** Two names of one bearer, and why. */
export interface Link {
  /** `BearerName.id`s. */
  readonly from: string
  readonly to: string
  readonly rule: LinkRule
}

/** A surname that stands alone in an article, and whose it is. */
export interface LoneName {
  readonly appearance: Appearance
  /** The fuller name. */
  readonly to: BearerName
  readonly rule: LinkRule
}

/** Names of one bearer. */
export interface Group {
  readonly names: BearerName[]
  readonly links: Link[]
  readonly alone: LoneName[]
}

/** Gathers names by bearer. Two names that may not be one's never come into one group, unless they are joined in spite of it. */
export class Groups {
  readonly #byName = new Map<string, Group>()
  /** Names by their ids without what tells namesakes apart. */
  readonly #byBase = new Map<string, BearerName[]>()
  readonly #mayBeOne: (a: BearerName, b: BearerName) => boolean

  constructor(names: readonly BearerName[], mayBeOne: (a: BearerName, b: BearerName) => boolean) {
    this.#mayBeOne = mayBeOne
    for (const name of names) this.add(name)
  }

  /** A name in a group of its own. */
  add(name: BearerName): void {
    this.#byName.set(name.id, { names: [name], links: [], alone: [] })
    const base = nameId(name.kind, name.key)
    this.#byBase.set(base, [...(this.#byBase.get(base) ?? []), name])
  }

  /** The name with the id, or else the only bearer's with the id but for what tells namesakes apart; `several` where it is not plain. */
  named(id: string): BearerName | 'several' | null {
    const base = this.#byBase.get(id.split('@')[0] ?? '') ?? []
    const exact = base.find((name) => name.id === id)
    if (exact || id.includes('@')) return exact ?? null
    const bearers = new Set(base.map((name) => this.of(name.id)))
    return bearers.size > 1 ? 'several' : (base[0] ?? null)
  }

  of(id: string): Group | null {
    return this.#byName.get(id) ?? null
  }

  /** Whether every name of the one group may be that of the other's bearer. */
  mayJoin(a: Group, b: Group): boolean {
    return a.names.every((name) => b.names.every((other) => this.#mayBeOne(name, other)))
  }

  /** Makes one group of those of two names. */
  join(link: Link): void {
    const [from, to] = [this.of(link.from), this.of(link.to)]
    if (from === null || to === null || from === to) return
    const [small, large] = from.names.length <= to.names.length ? [from, to] : [to, from]
    large.links.push(...small.links, link)
    large.alone.push(...small.alone)
    for (const name of small.names) {
      large.names.push(name)
      this.#byName.set(name.id, large)
    }
  }

  /** Every group, in an order that depends on nothing but the names. */
  all(): readonly Group[] {
    const groups = [...new Set(this.#byName.values())]
    for (const { names } of groups) names.sort((a, b) => compareText(a.id, b.id))
    return groups.sort((a, b) => compareText(a.names[0]?.id ?? '', b.names[0]?.id ?? ''))
  }
}
