import type { Article, Noise } from '../../model/article.ts'
import { overlaps, type Span, textOf } from '../../model/span.ts'
import { knownAgencies } from '../families/agencies.ts'
import { CreditReader } from '../families/credits.ts'
import { differencesOf } from '../families/differences.ts'
import type { Differences } from '../families/family.ts'
import { type Sentence, sentencesOf } from '../families/sentences.ts'
import type { Family, State } from '../state/state.ts'
import type { BriefSentence, SayWith, Words } from './brief-sentence.ts'
import type { FamilyTelling, MemberTelling } from './telling.ts'

/** What is asked of an article to tell of its family. */
export interface SourceArticle extends Pick<Article, 'id' | 'text' | 'site' | 'authors' | 'published'> {
  /** `BriefArticle.key`. */
  readonly key: string
  readonly noise: readonly Pick<Noise, 'kind' | 'text'>[]
}

/** Where it all comes from. */
export interface Sources {
  readonly articles: number
  /** Independent sources: articles of one family are one. */
  readonly origins: number
  /** Texts that several articles carry, the most carried first. */
  readonly families: readonly SourceFamily[]
}

/** A text that several articles carry. */
export interface SourceFamily {
  readonly carries: BriefSentence<FamilyTelling>
  /** What each of the others does to it, in time order. */
  readonly members: readonly BriefSentence<MemberTelling>[]
}

/** How many articles and sources a state has, and the families that are told. */
export interface CountedSources extends Pick<Sources, 'articles' | 'origins'> {
  readonly families: readonly Family[]
}

/** All sources of a state that lists all its articles. */
export function countedIn({ articles, families }: State): CountedSources {
  const members = families.reduce((sum, family) => sum + family.articles.length, 0)
  return { articles: articles.length, origins: articles.length - members + families.length, families }
}

/** The sources of a state; `articles` in time order. */
export function sourcesOf(
  { families: carried, ...counts }: CountedSources,
  articles: readonly SourceArticle[],
  say: SayWith,
): Sources {
  const byId = new Map(articles.map((article, place) => [article.id, { article, place }]))
  const credits = new CreditReader(knownAgencies)
  const families = carried.flatMap(({ origin, articles: ids }) => {
    const first = byId.get(origin)?.article
    const others = ids
      .filter((id) => id !== origin)
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => a.place - b.place)
      .map(({ article }) => article)
    return first === undefined || others.length === 0 ? [] : [familyOf({ first, others, credits }, say)]
  })
  return {
    ...counts,
    families: families.sort(
      (a, b) =>
        b.members.length - a.members.length || (a.carries.tells.origin < b.carries.tells.origin ? -1 : 1),
    ),
  }
}

interface Kin {
  readonly first: SourceArticle
  readonly others: readonly SourceArticle[]
  readonly credits: CreditReader
}

function familyOf({ first, others, credits }: Kin, say: SayWith): SourceFamily {
  const theirs = sentencesOf(first.text)
  const compared = others.map((article) => compare(article, theirs))
  const members = others.map(({ key }) => key)
  const tells = { kind: 'family', origin: first.key, members, agency: agencyOf(first, credits) } as const
  return {
    carries: say(tells, [
      words(first, theirs[0]?.span),
      ...compared.map((one) => words(one.article, one.shared)),
    ]),
    members: compared.map(({ article, differences, shared }) => {
      const { added, cut, altered } = differences
      const counts = { added: added.length, cut: cut.length, altered: altered.length }
      const member = { kind: 'member', article: article.key, origin: first.key, ...counts } as const
      return say(member, [...differingWords(article, first, differences), words(article, shared)])
    }),
  }
}

/** What an article does to the sentences of its origin, and the first sentence that it shares with it. */
function compare(article: SourceArticle, theirs: readonly Sentence[]) {
  const own = sentencesOf(article.text)
  const differences = differencesOf(own, theirs)
  const taken = [...differences.added, ...differences.altered.map((one) => one.own)]
  const same = own.find(({ span }) => !taken.some((piece) => overlaps(piece, span)))
  return { article, differences, shared: same?.span ?? differences.altered[0]?.own ?? own[0]?.span }
}

/** What is added, in the article's own words; what is cut, in the origin's; what is altered, in both. */
function differingWords(
  article: SourceArticle,
  origin: SourceArticle,
  { added, cut, altered }: Differences,
): readonly Words[] {
  return [
    ...added.map((span) => words(article, span)),
    ...cut.map((span) => words(origin, span)),
    ...altered.flatMap((one) => [words(article, one.own), words(origin, one.origin)]),
  ]
}

/** The words of a span; a text that shares words with others has some. */
function words({ id, text }: SourceArticle, span: Span = [0, text.length]): Words {
  const quote = textOf(text, span)
  return { article: id, span, quote, speaker: null, saidOn: null, dated: null, certainty: 'asserted' }
}

function agencyOf(
  { id, text, published, site, authors, noise }: SourceArticle,
  credits: CreditReader,
): string | null {
  const lines = noise.filter(({ kind }) => kind === 'source-line').map((line) => line.text)
  const credit = credits.read({
    id,
    text,
    published: published?.value ?? null,
    site,
    authors,
    credits: lines,
  })
  return credit?.agency ?? null
}
