import type { Diagnostic } from '../model/diagnostic.ts'
import type { BriefArticle, BriefHeader, BriefVoice } from './brief.ts'
import { isDescribed } from './brief-voices.ts'
import { Tally } from './tally.ts'

/** What the figures of a brief are counted from. */
export interface Counted {
  readonly articles: readonly BriefArticle[]
  readonly voices: readonly BriefVoice[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The figures of the whole record. */
export function headerOf({ articles, voices, diagnostics }: Counted): BriefHeader {
  const sites = new Tally<string>()
  for (const { site } of articles) if (site !== null) sites.add(site)
  return {
    articles: articles.length,
    undated: articles.filter(({ published }) => published === null).length,
    sites: sites.ranked().map(([name, count]) => ({ name, articles: count })),
    ...boundsOf(articles),
    statements: sum(articles, ({ statements }) => statements.length),
    unattributed: sum(articles, ({ statements }) => statements.filter(({ speaker }) => !speaker).length),
    speakers: voices.filter(({ kind }) => !isDescribed(kind)).length,
    noise: sum(articles, ({ noise }) => noise.length),
    suspectedTranslations: articles.filter(({ translated }) => translated !== null).length,
    unread: diagnostics.filter(({ severity }) => severity === 'error').length,
    warnings: diagnostics.filter(({ severity }) => severity === 'warning').length,
  }
}

function boundsOf(articles: readonly BriefArticle[]): Pick<BriefHeader, 'from' | 'to'> {
  let from: string | null = null
  let to: string | null = null
  for (const { published } of articles) {
    const first = published?.from ?? published?.to ?? null
    const last = published?.to ?? published?.from ?? null
    if (first !== null && (from === null || first < from)) from = first
    if (last !== null && (to === null || last > to)) to = last
  }
  return { from, to }
}

function sum(articles: readonly BriefArticle[], count: (article: BriefArticle) => number): number {
  return articles.reduce((total, article) => total + count(article), 0)
}
