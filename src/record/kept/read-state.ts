import { compareText } from '../state/day-span.ts'
import { allFindings, type SomeFindings } from '../state/findings.ts'
import { sectionKinds } from '../state/sections/sections.ts'
import type { Family, State } from '../state/state.ts'
import { citedIn, stateOf } from '../state/state-of.ts'
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

/** What a state asks of the record; the store has it. */
interface KeptLines {
  lastDay(): string | null
  known(day: string): State['known']
  lines(day: string): readonly KeptLine[]
  evidence(
    claims: readonly number[],
  ): readonly (Parameters<typeof evidenceOfRow>[0] & { readonly key: number })[]
  articles(ids: readonly string[]): readonly {
    readonly id: string
    readonly source: string
    readonly title: string | null
    readonly site: string | null
    readonly published: string | null
    readonly knownFrom: string
  }[]
  families(day: string, ids: readonly string[]): readonly Family[]
}

/** The state as of a day (`YYYY-MM-DD`; null: the last of the record) from the lines that a settled record keeps. */
export function readState(kept: KeptLines, day: string | null): State {
  const asOf = day ?? kept.lastDay()
  const lines = kept.lines(asOf ?? '').toSorted(byPlace)
  const contents: readonly unknown[] = JSON.parse(`[${lines.map(({ content }) => content).join()}]`)
  const rows = kept.evidence(claimsIn(contents))
  const evidence = new Map(rows.map((row) => [row.key, evidenceOfRow(row)]))
  const findings = allFindings(
    lines.map(({ list }, at): SomeFindings => ({ [list]: [unpackLine(contents[at], evidence)] })),
  )
  const cited = [...citedIn(findings)]
  const articles = kept.articles(cited)
  const families = kept.families(asOf ?? '', cited)
  return stateOf({
    asOf,
    findings,
    known: kept.known(asOf ?? ''),
    articles: articles.map((article) => ({
      ...article,
      knownFrom: article.knownFrom === '' ? null : article.knownFrom,
    })),
    families: families.map(({ origin, members, articles: shown }) => ({
      origin,
      members,
      articles: [...new Set([origin, ...shown])].sort(compareText),
    })),
  })
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
