import type { Article } from '../../model/article.ts'
import type { Claim } from '../../model/claim.ts'
import type { Reading } from '../../model/reading.ts'
import { gatherCommitments } from './commitments.ts'
import { endingsOf } from './condition-ending.ts'
import { gatherConditions } from './conditions.ts'
import { compareText } from './day-span.ts'
import { deadlocksOf } from './deadlocks.ts'
import { amountContradictions, eventContradictions } from './event-contradictions.ts'
import { followAgreements } from './events/agreements.ts'
import { followMeasures } from './events/measures.ts'
import { followTalks } from './events/talks.ts'
import { groupBy } from './group-by.ts'
import { type KnownArticle, knownArticle } from './known-article.ts'
import type { OriginOf } from './origins.ts'
import { followPositions } from './positions/follow-positions.ts'
import type { Family, State } from './state.ts'
import type { StateArticle } from './state-article.ts'
import { totalsOf } from './totals.ts'
import { inOrder, type Witness, type WitnessOf, witnessesOf } from './witness.ts'

export interface StateOptions {
  /** `YYYY-MM-DD`; absent: the last day on which an article came out, so that all count, also those without a day. */
  readonly asOf?: string
  /** Finds the families of reprints among the articles that are known; absent: each article is a source of its own. */
  readonly originsOf?: (articles: readonly Article[]) => OriginOf
  /** Whether stands on the issue that are about different parties are different stands; absent: no issue's are. */
  readonly isPerSubject?: (issue: string) => boolean
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
  const known = all.filter(({ article }) => options.asOf === undefined || isKnown(article, options.asOf))
  const undated = options.asOf === undefined ? [] : all.filter(({ article }) => article.knownFrom === null)
  const articles = known.map(({ article }) => article).sort(byDay)
  const witnesses = known.flatMap((one) => one.witnesses).sort(inOrder)
  const unplaced = undated.map(({ article }) => article).sort(byDay)
  const { originsOf, ...others } = options
  const originOf = originsOf?.(known.map(({ printed }) => printed)) ?? itself
  return stateOf({ ...others, originOf, asOf, articles, unplaced, witnesses })
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

function byDay(a: KnownArticle, b: KnownArticle): number {
  return (
    compareText(a.knownFrom ?? '~', b.knownFrom ?? '~') ||
    compareText(a.source, b.source) ||
    compareText(a.id, b.id)
  )
}

interface Known extends Pick<StateOptions, 'isPerSubject'> {
  readonly originOf: OriginOf
  readonly asOf: string | null
  readonly articles: readonly KnownArticle[]
  readonly unplaced: readonly KnownArticle[]
  readonly witnesses: readonly Witness[]
}

function stateOf({ asOf, articles, unplaced, witnesses, originOf, isPerSubject = never }: Known): State {
  const of = <Kind extends Claim['kind']>(kind: Kind) => ofKind(witnesses, kind)
  const stands = followPositions(of('position'), { originOf, isPerSubject })
  const talks = followTalks(of('talk'), { originOf, asOf })
  const agreements = followAgreements(of('agreement'), originOf)
  const commitments = gatherCommitments(of('commitment'), originOf)
  const measures = followMeasures(of('measure'), originOf)
  const conditions = gatherConditions(of('condition'), {
    originOf,
    endingOf: endingsOf({ witnesses, stands: of('position'), positions: stands.positions }),
  })
  return {
    format: 'pourparlers-state',
    version: 1,
    asOf,
    positions: stands.positions,
    shifts: stands.shifts,
    talks,
    agreements,
    commitments,
    totals: totalsOf(commitments),
    measures,
    conditions,
    deadlocks: deadlocksOf(conditions),
    contradictions: [
      ...stands.contradictions,
      ...eventContradictions('talk', talks, ({ parties }) => parties),
      ...eventContradictions('agreement', agreements, ({ parties }) => parties),
      ...eventContradictions('measure', measures, ({ actor, target }) => [
        actor,
        ...(target ? [target] : []),
      ]),
      ...amountContradictions(commitments),
    ],
    families: familiesOf(articles, originOf),
    articles: articles.map(articleOf),
    unplaced: unplaced.map(articleOf),
  }
}

function itself(article: string): string {
  return article
}

function never(): boolean {
  return false
}

function ofKind<Kind extends Claim['kind']>(
  witnesses: readonly Witness[],
  kind: Kind,
): readonly WitnessOf<Kind>[] {
  const isOfKind = (witness: Witness): witness is WitnessOf<Kind> => witness.claim.kind === kind
  return witnesses.filter(isOfKind)
}

function familiesOf(articles: readonly KnownArticle[], originOf: OriginOf): readonly Family[] {
  const families = groupBy(articles, ({ id }) => originOf(id))
  return [...families]
    .map(([origin, members]) => ({ origin, articles: members.map(({ id }) => id).sort(compareText) }))
    .filter((family) => family.articles.length > 1)
    .sort((a, b) => compareText(a.origin, b.origin))
}

function articleOf({ id, source, title, site, published, knownFrom }: KnownArticle): StateArticle {
  return { id, source, title, site, published, knownFrom }
}
