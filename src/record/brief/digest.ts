import type { DayRange } from '../day-range.ts'
import { compareText } from '../state/day-span.ts'
import type { Family, State } from '../state/state.ts'
import { countedIn } from './sources.ts'

/** Articles up to which a brief shows all of them, and all that is said in them: with more a page gets too large to be opened. */
export const mostWhole = 5000

/** Articles that a short brief shows because they came out last. */
export const mostLatest = 200

/** Articles that a short brief shows because many others carry their text, or theirs that of others. */
export const mostCarrying = 60

/** What a short brief is made from, without the readings: a state and what is told beside it of a record of many articles. */
export interface Digest {
  /** At least with the articles that its lines cite. */
  readonly state: State
  /** Ids of up to `mostLatest` articles that came out last. */
  readonly latest: readonly string[]
  /** How many articles and independent sources there are, and how many of the articles are of families. */
  readonly articles: number
  readonly origins: number
  readonly inFamilies: number
  /** The families of most articles, cut by `largestFirst`. */
  readonly families: readonly Family[]
  /** First and last day from which on any article counts. */
  readonly days: DayRange
}

/** The digest of a state that lists all its articles. */
export function digestOf(state: State): Digest {
  const dated = state.articles.flatMap(({ id, knownFrom }) => (knownFrom === null ? [] : { id, knownFrom }))
  const { articles, origins, families } = countedIn(state)
  return {
    state,
    latest: dated.slice(-mostLatest).map(({ id }) => id),
    articles,
    origins,
    inFamilies: families.reduce((sum, { members }) => sum + members, 0),
    families: largestFirst(families),
    days: { from: dated[0]?.knownFrom ?? null, to: dated.at(-1)?.knownFrom ?? null },
  }
}

/** As many of the largest families as have no more than `mostCarrying` articles together; of one that alone has more, its origin and as many others. */
export function largestFirst(families: readonly Family[]): readonly Family[] {
  const sorted = families.toSorted((a, b) => b.members - a.members || compareText(a.origin, b.origin))
  let left = mostCarrying
  const chosen: Family[] = []
  for (const family of sorted) {
    if (left < 2) break
    const { origin, articles } = family
    const others = articles.filter((id) => id !== origin).slice(0, left - 1)
    chosen.push({ ...family, articles: [origin, ...others] })
    left -= others.length + 1
  }
  return chosen
}
