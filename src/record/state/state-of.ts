import { byGiver } from './commitments.ts'
import { afterDays, compareText } from './day-span.ts'
import { deadlocksOf } from './deadlocks.ts'
import { amountContradictions } from './event-contradictions.ts'
import type { Findings } from './findings.ts'
import { byLatest } from './positions/follow-positions.ts'
import { isEvidence } from './shown-evidence.ts'
import type { Family, State } from './state.ts'
import type { StateArticle } from './state-article.ts'
import { totalsOf } from './totals.ts'

/** The articles and families that a state lists: those that are cited, or all that count. */
export type Listed = 'cited' | 'all'

/** What a state is put together from. */
interface Parts {
  readonly asOf: string | null
  /** Lines in the order of their groups. */
  readonly findings: Findings
  readonly known: State['known']
  readonly articles: readonly StateArticle[]
  readonly families: readonly Family[]
  readonly unplaced: readonly StateArticle[]
}

/** Puts a state together from lines that were found: brings them in order, sums, and finds what rests on lines of several groups. */
export function stateOf({ asOf, findings, known, articles, families, unplaced }: Parts): State {
  const commitments = findings.commitments.toSorted(byGiver)
  return {
    format: 'pourparlers-state',
    version: 1,
    asOf,
    known,
    positions: findings.positions,
    shifts: findings.shifts.toSorted(byLatest),
    talks: findings.talks,
    agreements: findings.agreements,
    commitments,
    totals: totalsOf(commitments),
    measures: findings.measures,
    conditions: findings.conditions,
    deadlocks: deadlocksOf(findings.conditions),
    contradictions: [...findings.contradictions, ...amountContradictions(commitments)],
    families: families.toSorted((a, b) => compareText(a.origin, b.origin)),
    articles: articles.toSorted(byDay).map(articleOf),
    unplaced: unplaced.toSorted(byDay).map(articleOf),
  }
}

/** Ids of the articles that the evidence of lines is from. */
export function citedIn(lines: unknown): ReadonlySet<string> {
  const cited = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (isEvidence(value)) cited.add(value.article)
    else for (const inner of Object.values(value)) walk(inner)
  }
  walk(lines)
  return cited
}

function byDay(a: StateArticle, b: StateArticle): number {
  return (
    compareText(a.knownFrom ?? afterDays, b.knownFrom ?? afterDays) ||
    compareText(a.source, b.source) ||
    compareText(a.id, b.id)
  )
}

function articleOf({ id, source, title, site, published, knownFrom }: StateArticle): StateArticle {
  return { id, source, title, site, published, knownFrom }
}
