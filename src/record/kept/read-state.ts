import { afterDays, compareText } from '../state/day-span.ts'
import { allFindings, type SomeFindings } from '../state/findings.ts'
import { sectionKinds } from '../state/sections/sections.ts'
import type { Family, State } from '../state/state.ts'
import type { StateArticle } from '../state/state-article.ts'
import { type Listed, stateOf } from '../state/state-of.ts'
import { evidenceOfRow } from './kept-claim.ts'
import { claimsIn, unpackLine } from './packed-line.ts'

/** A line that holds as of a day; see the store. */
interface KeptLine {
  readonly kind: string
  readonly name: string
  readonly list: string
  readonly place: number
  readonly rank: string
  readonly content: string
}

/** What a state asks of the record; the store has it. A day is `YYYY-MM-DD`, or null where none is asked for. */
interface KeptLines {
  lastDay(): string | null
  known(day: string | null): State['known']
  lines(day: string | null): readonly KeptLine[]
  evidence(
    claims: readonly number[],
  ): readonly (Parameters<typeof evidenceOfRow>[0] & { readonly key: number })[]
  articles(ids: readonly string[]): readonly KeptArticle[]
  allArticles(day: string | null): readonly KeptArticle[]
  undatedArticles(): readonly KeptArticle[]
  families(day: string | null, ids: readonly string[]): readonly Family[]
}

/** An article as lists name it; `knownFrom` is '~' where nothing tells when it was out. */
interface KeptArticle extends Omit<StateArticle, 'knownFrom'> {
  readonly knownFrom: string
}

/** The state as of a day (`YYYY-MM-DD`; null: of all articles, as of the last day of the record) from the lines that a settled record keeps. */
export function readState(kept: KeptLines, day: string | null, listed: Listed = 'cited'): State {
  const lines = kept.lines(day).toSorted(byPlace)
  const contents: readonly unknown[] = JSON.parse(`[${lines.map(({ content }) => content).join()}]`)
  const rows = kept.evidence(claimsIn(contents))
  const evidence = new Map(rows.map((row) => [row.key, evidenceOfRow(row)]))
  const findings = allFindings(
    lines.map(({ list }, at): SomeFindings => ({ [list]: [unpackLine(contents[at], evidence)] })),
  )
  const all = listed === 'all' ? kept.allArticles(day) : null
  const shown = all?.map(({ id }) => id) ?? [...new Set(rows.map(({ article }) => article))]
  const families = kept.families(day, shown)
  const origins = families.map(({ origin }) => origin)
  const articles = all ?? kept.articles([...new Set([...shown, ...origins])])
  return stateOf({
    asOf: day ?? kept.lastDay(),
    findings,
    known: kept.known(day),
    unplaced: day === null ? [] : kept.undatedArticles().map(stateArticle),
    articles: articles.map(stateArticle),
    families: families.map(({ origin, members, articles: own }) => ({
      origin,
      members,
      articles: [...new Set([origin, ...own])].sort(compareText),
    })),
  })
}

function stateArticle(article: KeptArticle): StateArticle {
  return { ...article, knownFrom: article.knownFrom === afterDays ? null : article.knownFrom }
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
