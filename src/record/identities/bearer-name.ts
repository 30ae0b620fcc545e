import { nameWords } from '../../names/fold-name.ts'
import { type SoundedName, soundedName } from '../../names/name-likeness.ts'
import { compareText } from '../state/day-span.ts'
import type { Appearance } from './appearance.ts'
import type { IdentityKind } from './identity.ts'
import { roleWords } from './roles.ts'

/** One name with one bearer over all articles, before it is known what else the bearer is called. */
export interface BearerName {
  /** `Identity.id` as long as no other name is theirs. */
  readonly id: string
  /** What tells it from namesakes; null where nothing does. */
  readonly which: string | null
  readonly kind: IdentityKind
  /** What all printings of the name share. */
  readonly key: string
  /** In its most frequent printing. */
  readonly name: string
  readonly sounded: SoundedName
  /** The sounds of all words but the first, as one. */
  readonly rest: string
  readonly appearances: readonly Appearance[]
  /** `Article.id`s. */
  readonly articles: ReadonlySet<string>
  /** Parties that articles say or our tables give for the day. */
  readonly sureParties: ReadonlySet<string>
  /** All parties. */
  readonly parties: ReadonlySet<string>
  /** The telling words of each role. */
  readonly roles: readonly ReadonlySet<string>[]
  readonly wikidata: ReadonlySet<string>
  /** First days of the articles, as days since 1970, in order. */
  readonly days: readonly number[]
}

/** Hexadecimal digits of an article's id that stand in an identity's. */
const articleDigits = 12

/** What of an article's id stands in the id of a name that is known in this article only. */
export function articleMark(article: string): string {
  return article.slice(0, articleDigits)
}

/** The id of a name; `which` tells namesakes apart. */
export function nameId(kind: string, key: string, which: string | null = null): string {
  return which === null ? `${kind}:${key}` : `${kind}:${key}@${which}`
}

/** One name of all these appearances, of which there is at least one, of one kind and key. */
export function bearerName(appearances: readonly Appearance[], which: string | null = null): BearerName {
  const { kind, key } = appearances[0] ?? { kind: 'person' as const, key: '' }
  const name = mostPrinted(appearances.map((appearance) => appearance.name))
  const sounded = soundedName(nameWords(name))
  const printedRoles = new Set(appearances.flatMap(({ roles }) => roles.map(({ role }) => role)))
  return {
    id: nameId(kind, key, which),
    which,
    kind,
    key,
    name,
    sounded,
    rest: sounded.sounds.slice(1).join(''),
    appearances,
    articles: new Set(appearances.map(({ article }) => article)),
    sureParties: partiesOf(appearances.filter(({ isPartySure }) => isPartySure)),
    parties: partiesOf(appearances),
    roles: [...printedRoles].map(roleWords),
    wikidata: new Set(appearances.flatMap(({ wikidata }) => wikidata ?? [])),
    days: daysOf(appearances),
  }
}

/** The most frequent text, of as many the first in order. */
export function mostPrinted(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? ''
}

function partiesOf(appearances: readonly Appearance[]): ReadonlySet<string> {
  return new Set(appearances.flatMap(({ party }) => party ?? []))
}

function daysOf(appearances: readonly Appearance[]): readonly number[] {
  const days = new Set(appearances.flatMap((appearance) => dayNumber(appearance) ?? []))
  return [...days].sort((a, b) => a - b)
}

/** The first day on which the article may have come out, as days since 1970; null where nothing tells. */
export function dayNumber({ days }: Pick<Appearance, 'days'>): number | null {
  const first = days?.from ?? days?.to
  return first ? Math.round(Date.parse(first) / 86_400_000) : null
}

/** More articles first, then by id. */
export function byArticles(a: BearerName, b: BearerName): number {
  return b.articles.size - a.articles.size || compareText(a.id, b.id)
}
