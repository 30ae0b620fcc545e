import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import { sectionsOf } from './brief/brief-sections.ts'
import { newsSince, type SinceAsked } from './brief/since.ts'
import type { Brief } from './brief.ts'
import type { IdentityOptions } from './identities/find-identities.ts'
import { showArticles } from './show-articles.ts'
import { makeState } from './state/make-state.ts'
import type { State } from './state/state.ts'

export interface BriefOptions {
  /** The state that it tells; absent: that of all readings, each article a source of its own. Of other articles nothing is shown. */
  readonly state?: State
  /** Since when it tells what moved; absent: since a month before the state's day. */
  readonly since?: SinceAsked
  /** What tells who is who besides the articles. */
  readonly ground?: IdentityOptions
}

/**
 * Makes the brief of a record: where it stands as of the state's day, then who said what, article by article in time order.
 * Pure: the same readings, in whatever order, the same diagnostics and options give the same brief.
 *
 * @throws UncitedSentence where the state rests on words that are not in the readings.
 */
export function makeBrief(
  readings: Iterable<Reading>,
  diagnostics: Iterable<Diagnostic>,
  options: BriefOptions = {},
): Brief {
  const { state = makeState(kept(readings)), since = null, ground } = options
  const known = new Set(state.articles.map(({ id }) => id))
  const { cited, ...shown } = showArticles(only(known, readings), diagnostics, ground)
  const news = newsSince(state, since)
  return {
    format: 'pourparlers-brief',
    version: 1,
    asOf: state.asOf,
    since: news.since,
    sections: sectionsOf({ state, news, articles: shown.articles, cited }),
    ...shown,
  }
}

function* only(known: ReadonlySet<string>, readings: Iterable<Reading>): Generator<Reading> {
  for (const reading of readings) if (known.has(reading.article.id)) yield reading
}

/** Readings that are gone through twice; what can be gone through once alone would be empty the second time. */
function kept(readings: Iterable<Reading>): Iterable<Reading> {
  if (Array.isArray(readings)) return readings
  throw new TypeError('a brief without a state needs its readings as a list; give it a state')
}
