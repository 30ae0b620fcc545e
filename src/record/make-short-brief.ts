import type { Diagnostic } from '../model/diagnostic.ts'
import type { Reading } from '../model/reading.ts'
import { listsOf } from './brief/brief-sections.ts'
import { draftSentences, sentenceMaker } from './brief/brief-sentence.ts'
import type { Digest } from './brief/digest.ts'
import { sentencesIn, shortSections } from './brief/short-sections.ts'
import { newsSince } from './brief/since.ts'
import { sourcesOf } from './brief/sources.ts'
import type { Telling } from './brief/telling.ts'
import type { Brief } from './brief.ts'
import type { BriefOptions } from './make-brief.ts'
import { showArticles } from './show-articles.ts'

/** What rests on two passages that are set against each other. */
const twofold: ReadonlySet<Telling['kind']> = new Set(['shift', 'deadlock', 'clash', 'conflict', 'slip'])

/** Passages that a sentence of a short brief cites at most, the first of those that carry it: the latest, or the word before and the word after. */
function mostCitations({ kind }: Telling): number {
  return twofold.has(kind) ? 2 : 1
}

/** What a short brief takes from its record once it knows of which articles it needs more. */
export interface ShortContent {
  /** Readings of articles by `Article.id`, in any order. */
  readings(ids: Iterable<string>): Iterable<Reading>
  diagnostics(): Iterable<Diagnostic>
}

/**
 * Makes the brief of a record that is too large to be shown whole: the first sentences of each list, the articles that these cite and
 * those that came out last. Who is who is found among the articles that are shown.
 *
 * @throws UncitedSentence where the state rests on words that are not in the readings.
 */
export function makeShortBrief(
  digest: Digest,
  content: ShortContent,
  { since, ground }: Omit<BriefOptions, 'state'> = {},
): Brief {
  const { state, latest, articles, origins, families, days } = digest
  const news = newsSince(state, since ?? null)
  const drafts = draftSentences(mostCitations)
  const { sections, leftOut } = shortSections(listsOf({ state, news }, drafts.say))
  const told = [...sentencesIn(sections)]
  const wanted = new Set([
    ...told.flatMap((draft) => drafts.articlesOf(draft)),
    ...latest,
    ...families.flatMap((family) => family.articles),
  ])
  const { cited, ...shown } = showArticles(content.readings(wanted), content.diagnostics(), ground)
  for (const draft of told) drafts.cite(draft, cited)
  const sources = sourcesOf({ articles, origins, families }, shown.articles, sentenceMaker(cited))
  const carrying = families.reduce((sum, family) => sum + family.articles.length, 0)
  const untold = digest.inFamilies - carrying
  return {
    format: 'pourparlers-brief',
    version: 1,
    asOf: state.asOf,
    since: news.since,
    extent: {
      articles,
      ...days,
      leftOut: { ...leftOut, ...(untold > 0 ? { families: untold } : {}) },
    },
    sections: { ...sections, sources },
    ...shown,
  }
}
