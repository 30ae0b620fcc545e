import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { AddressBook } from './address-book.ts'
import { sectionsOf } from './brief/brief-sections.ts'
import { newsSince, type SinceAsked } from './brief/since.ts'
import type { Brief } from './brief.ts'
import { type DraftArticle, draftArticle } from './brief-article.ts'
import { sortDiagnostics } from './brief-diagnostics.ts'
import { headerOf } from './brief-header.ts'
import { partiesOf } from './brief-parties.ts'
import { indexVoices } from './brief-voices.ts'
import { type Named, namesIn } from './identities/appearance.ts'
import { findIdentities, type IdentityOptions } from './identities/find-identities.ts'
import type { Identities } from './identities/identities.ts'
import { PartyNames } from './party-names.ts'
import { makeState } from './state/make-state.ts'
import type { State } from './state/state.ts'
import { byTime } from './time-order.ts'

/** Hexadecimal digits of an article's id in its address: enough for a million articles without a likely clash. */
const idLength = 12

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
  const { state = makeState(kept(readings)), since = null, ground = {} } = options
  const known = new Set(state.articles.map(({ id }) => id))
  const drafts: DraftArticle[] = []
  const named: Named[] = []
  const found: Diagnostic[] = [...diagnostics]
  const names = new PartyNames()
  const sentences = new Map<string, readonly Span[]>()
  for (const reading of readings) {
    if (!known.has(reading.article.id)) continue
    drafts.push(draftArticle(reading))
    named.push(namesIn(reading))
    sentences.set(reading.article.id, reading.sentences)
    names.note(reading)
    for (const diagnostic of reading.diagnostics)
      found.push({ source: reading.article.source, ...diagnostic })
  }
  const { articles, voices } = addressed(drafts, findIdentities(named, ground))
  const news = newsSince(state, since)
  const cited = new Map(
    articles.map(({ id, key, title, text }) => [
      id,
      { key, title, text, sentences: sentences.get(id) ?? [] },
    ]),
  )
  const sorted = sortDiagnostics(found)
  return {
    format: 'pourparlers-brief',
    version: 1,
    asOf: state.asOf,
    since: news.since,
    sections: sectionsOf({ state, news, articles, cited }),
    header: headerOf({ articles, voices, diagnostics: sorted }),
    articles,
    voices,
    parties: partiesOf(articles, voices, names),
    diagnostics: sorted,
  }
}

/** Readings that are gone through twice; what can be gone through once alone would be empty the second time. */
function kept(readings: Iterable<Reading>): Iterable<Reading> {
  if (Array.isArray(readings)) return readings
  throw new TypeError('a brief without a state needs its readings as a list; give it a state')
}

/** The articles in time order with their addresses, and who speaks in them. */
function addressed(drafts: DraftArticle[], identities: Identities): Pick<Brief, 'articles' | 'voices'> {
  const book = new AddressBook()
  const placed = drafts.sort(byTime).map((draft, index) => ({
    key: book.give(draft.id.slice(0, idLength), `${index + 1}`),
    ...draft,
  }))
  const { voices, keyOf } = indexVoices(placed, identities)
  const articles = placed.map((article) => ({
    ...article,
    statements: article.statements.map(({ speaker, ...statement }) => ({
      ...statement,
      speaker: speaker && {
        name: speaker.name,
        kind: speaker.kind,
        party: speaker.party,
        basis: speaker.basis,
        holder: speaker.holder?.name ?? null,
        voice: keyOf(article.id, speaker),
      },
    })),
  }))
  return { articles, voices }
}
