import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import { compareText } from './day-span.ts'
import type { SomeFindings } from './findings.ts'
import { groupBy } from './group-by.ts'
import { type KnownArticle, knownArticle } from './known-article.ts'
import type { OriginOf, PrintedArticle } from './origins.ts'
import { findLines } from './sections/find-lines.ts'
import { showEvidence } from './shown-evidence.ts'
import type { Family, State } from './state.ts'
import { citedIn, type Listed, stateOf } from './state-of.ts'
import { inOrder, type Witness, witnessesOf } from './witness.ts'

export interface StateOptions {
  /** `YYYY-MM-DD`; absent: the last day on which an article came out, so that all count, also those without a day. */
  readonly asOf?: string
  /** Finds the families of reprints among the articles that are known; absent: each article is a source of its own. */
  readonly originsOf?: (articles: readonly PrintedArticle[]) => OriginOf
  /** Whether stands on the issue that are about different parties are different stands; absent: no issue's are. */
  readonly isPerSubject?: (issue: string) => boolean
  /** Evidence that a line shows at most, 2 or more; absent: all. */
  readonly mostEvidence?: number
  /** Which articles and families are listed: all that count, or those that are cited; absent: these where evidence is cut. */
  readonly listed?: Listed
}

/**
 * Makes the state of a negotiation as of a day. What was published after the day does not exist for it.
 * Pure: the same readings, in whatever order, and the same day give the same state.
 */
export function makeState(readings: Iterable<Reading>, options: StateOptions = {}): State {
  const all: Read[] = []
  for (const reading of readings) {
    const article = knownArticle(reading)
    all.push({ printed: reading.article, article, witnesses: witnessesOf(reading, article) })
  }
  const asOf = options.asOf ?? lastDay(all.map(({ article }) => article))
  const isAsked = options.asOf !== undefined
  const known = all.filter(({ article }) => options.asOf === undefined || isKnown(article, options.asOf))
  const originOf =
    options.originsOf?.(known.map(({ printed, article: { knownFrom } }) => ({ printed, knownFrom }))) ??
    itself
  const witnesses = known.flatMap((one) => one.witnesses).sort(inOrder)
  const { mostEvidence, isPerSubject = never } = options
  const shape = (findings: SomeFindings): SomeFindings =>
    mostEvidence === undefined ? findings : showEvidence(findings, { most: mostEvidence, originOf })
  const findings = findLines(witnesses, { originOf, asOf, isPerSubject }, shape)
  const articles = known.map(({ article }) => article)
  const undated = all.map(({ article }) => article).filter(({ knownFrom }) => knownFrom === null)
  const { listed = mostEvidence === undefined ? 'all' : 'cited' } = options
  const cited = listed === 'all' ? null : citedIn(findings)
  const families = familiesOf(articles, originOf, cited)
  const shown = new Set([...(cited ?? articles.map(({ id }) => id)), ...families.map(({ origin }) => origin)])
  return stateOf({
    asOf,
    findings,
    known: { articles: articles.length, undated: isAsked ? 0 : undated.length },
    articles: articles.filter(({ id }) => shown.has(id)),
    families,
    unplaced: isAsked ? undated : [],
  })
}

/** What of a reading the state rests on. */
interface Read {
  readonly printed: Article
  readonly article: KnownArticle
  readonly witnesses: readonly Witness[]
}

function lastDay(articles: readonly KnownArticle[]): string | null {
  let last: string | null = null
  for (const { knownFrom } of articles)
    if (knownFrom !== null && (last === null || knownFrom > last)) last = knownFrom
  return last
}

function isKnown({ knownFrom }: KnownArticle, asOf: string): boolean {
  return knownFrom !== null && knownFrom <= asOf
}

function itself(article: string): string {
  return article
}

function never(): boolean {
  return false
}

/** Families of two or more; where only what is cited is shown, those with an article that is, by their cited articles and their origin. */
function familiesOf(
  articles: readonly KnownArticle[],
  originOf: OriginOf,
  cited: ReadonlySet<string> | null,
): readonly Family[] {
  const families = groupBy(articles, ({ id }) => originOf(id))
  return [...families]
    .filter(([, members]) => members.length > 1)
    .map(([origin, members]) => {
      const shown = members.filter(({ id }) => cited?.has(id) ?? true).map(({ id }) => id)
      return { origin, members: members.length, articles: shown }
    })
    .filter((family) => family.articles.length > 0)
    .map(({ origin, members, articles: shown }) => ({
      origin,
      members,
      articles: [...new Set([origin, ...shown])].sort(compareText),
    }))
}
