import { afterDays, compareText } from '../state/day-span.ts'
import { allFindings, type SomeFindings } from '../state/findings.ts'
import { sectionKinds } from '../state/sections/sections.ts'
import type { Family, State } from '../state/state.ts'
import type { StateArticle } from '../state/state-article.ts'
import { type Listed, stateOf } from '../state/state-of.ts'
import { evidenceOf } from './kept-claim.ts'
import { claimsIn, unpackLine } from './packed-line.ts'

/** A line that holds as of a day; see the store. */
interface KeptLine {
  readonly kind: string
  readonly name: string
  readonly list: string
  readonly place: number
  readonly rank: string
  readonly content: unknown
}

/** What a state asks of the record; the store has it. A day is `YYYY-MM-DD`, or null where none is asked for. */
export interface KeptLines {
  lastDay(): string | null
  known(day: string | null): State['known']
  lines(day: string | null): readonly KeptLine[]
  evidence(claims: readonly number[]): readonly KeptWords[]
  articles(keys: readonly number[]): readonly KeptArticle[]
  allArticles(day: string | null): readonly KeptArticle[]
  undatedArticles(): readonly KeptArticle[]
  families(day: string | null, articles: readonly number[]): readonly KeptFamily[]
}

/** The words of a claim and the key of the article that they are from. */
interface KeptWords {
  readonly key: number
  readonly article: number
  readonly evidence: unknown
}

/** An article as lists name it; `knownFrom` is '~' where nothing tells when it was out. */
interface KeptArticle extends Omit<StateArticle, 'knownFrom'> {
  readonly key: number
  readonly knownFrom: string
}

/** A family by the keys of its articles. */
interface KeptFamily {
  readonly origin: number
  readonly members: number
  readonly articles: readonly number[]
}

/** The state as of a day (`YYYY-MM-DD`; null: of all articles, as of the last day of the record) from the lines that a settled record keeps. */
export function readState(kept: KeptLines, day: string | null, listed: Listed = 'cited'): State {
  const lines = kept.lines(day).toSorted(byPlace)
  const words = kept.evidence(claimsIn(lines.map(({ content }) => content)))
  const { articles, families } = articlesFor(kept, { day, listed, words })
  const ids = new Map(articles.map(({ key, id }) => [key, id]))
  const idOf = (key: number): string => {
    const id = ids.get(key)
    if (id === undefined)
      throw new Error(`the record has lines that rest on the article ${key}, which does not count`)
    return id
  }
  const evidence = new Map(
    words.map(({ key, article, evidence: told }) => [key, evidenceOf(idOf(article), told)]),
  )
  const findings = allFindings(
    lines.map(({ list, content }): SomeFindings => ({ [list]: [unpackLine(content, evidence)] })),
  )
  return stateOf({
    asOf: day ?? kept.lastDay(),
    findings,
    known: kept.known(day),
    unplaced: day === null ? [] : kept.undatedArticles().map(stateArticle),
    articles: articles.map(stateArticle),
    families: families.map((family) => familyBy(idOf, family)),
  })
}

/** Articles that are listed and cited, and their families. */
function articlesFor(
  kept: KeptLines,
  {
    day,
    listed,
    words,
  }: { readonly day: string | null; readonly listed: Listed; readonly words: readonly KeptWords[] },
): { readonly articles: readonly KeptArticle[]; readonly families: readonly KeptFamily[] } {
  const all = listed === 'all' ? kept.allArticles(day) : null
  const shown = all?.map(({ key }) => key) ?? [...new Set(words.map(({ article }) => article))]
  const families = kept.families(day, shown)
  const origins = families.map(({ origin }) => origin)
  return { articles: all ?? kept.articles([...new Set([...shown, ...origins])]), families }
}

function familyBy(idOf: (key: number) => string, { origin, members, articles }: KeptFamily): Family {
  return {
    origin: idOf(origin),
    members,
    articles: [...new Set([origin, ...articles])].map(idOf).sort(compareText),
  }
}

function stateArticle({ id, source, title, site, published, knownFrom }: KeptArticle): StateArticle {
  return { id, source, title, site, published, knownFrom: knownFrom === afterDays ? null : knownFrom }
}

const places = new Map<string, number>(sectionKinds.map((kind, place) => [kind, place]))

function byPlace(a: KeptLine, b: KeptLine): number {
  return (
    (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0) ||
    compareText(a.rank, b.rank) ||
    compareText(a.name, b.name) ||
    a.place - b.place
  )
}
