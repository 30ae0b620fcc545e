import { type Span, textOf } from '../../model/span.ts'
import { passageAround } from '../passage.ts'
import type { Evidence } from '../state/evidence.ts'
import type { Citation, Citations } from './citation.ts'
import type { Telling } from './telling.ts'

/** Not exported: only `sentenceMaker` can make one, and nothing else passes for one. */
class CitedSentence<Told extends Telling> {
  readonly tells: Told
  readonly citations: Citations
  /** How many passages carry it besides those that are cited; given where a short brief cites but some. */
  declare readonly further?: number
  /** Makes the type one of its own: what merely looks alike has none, and a draft has it only once it is cited. */
  #cited: boolean

  constructor(tells: Told, citations: Citations | null) {
    this.tells = tells
    this.citations = citations ?? uncited
    this.#cited = citations !== null
  }

  /** Makes a sentence of a draft. */
  static cite(draft: CitedSentence<Telling>, citations: Citations, further: number): void {
    const open: { citations: Citations; further?: number } = draft
    open.citations = citations
    if (further > 0) open.further = further
    draft.#cited = true
  }

  /** Whether a value is a sentence with its evidence. */
  static isOne(value: object): value is CitedSentence<Telling> {
    return #cited in value && value.#cited
  }
}

/** What a draft has in the place of citations: no words; it is no sentence yet, and can't be said. */
const uncited: Citations = [
  {
    article: '',
    span: [0, 0],
    quote: '',
    speaker: null,
    saidOn: null,
    certainty: 'asserted',
    sentence: [0, 0],
    on: null,
  },
]

/** A sentence of the brief before a language words it: what it says, and the words that it rests on. */
export type BriefSentence<Told extends Telling = Telling> = CitedSentence<Told>

/** Whether a value is a sentence with its evidence. */
export function isBriefSentence(value: object): value is BriefSentence {
  return CitedSentence.isOne(value)
}

/** A sentence that no words carry, or whose words are not in the article that it names: it is not said. */
export class UncitedSentence extends Error {
  override name = 'UncitedSentence'
}

/** An article that sentences may cite. */
export interface CitedArticle {
  /** `BriefArticle.key`. */
  readonly key: string
  readonly title: string | null
  readonly text: string
  /** In order. */
  readonly sentences: readonly Span[]
}

/** The words of an article that carry a claim. */
export type Words = Pick<
  Evidence,
  'article' | 'span' | 'in' | 'quote' | 'speaker' | 'saidOn' | 'dated' | 'certainty'
>

/** Makes a sentence of what it says and the words that say so. */
export type SayWith = <Told extends Telling>(tells: Told, evidence: readonly Words[]) => BriefSentence<Told>

/**
 * The only maker of sentences; `articles` are by `Article.id`.
 *
 * @throws UncitedSentence, from the maker, where no words are given, or where they are not what stands in the article.
 */
export function sentenceMaker(articles: ReadonlyMap<string, CitedArticle>): SayWith {
  return <Told extends Telling>(tells: Told, evidence: readonly Words[]) =>
    new CitedSentence(tells, citationsOf(tells, evidence, articles))
}

/** Sentences of which it is not known yet which are told; what is told gets its citations from its articles, which nobody need read before. */
export interface SentenceDrafts {
  readonly say: SayWith
  /** Ids of the articles that a draft is to cite. */
  articlesOf(draft: BriefSentence): readonly string[]
  /**
   * Makes a sentence of a draft: until then it can't be said.
   *
   * @throws UncitedSentence as `sentenceMaker` does.
   */
  cite(draft: BriefSentence, articles: ReadonlyMap<string, CitedArticle>): void
}

/** Drafts of sentences that cite no more passages than `most` says, the first ones. */
export function draftSentences(most: (tells: Telling) => number): SentenceDrafts {
  const evidenceOf = new WeakMap<BriefSentence, readonly Words[]>()
  const wordsOf = (draft: BriefSentence): readonly Words[] => distinct(evidenceOf.get(draft) ?? [])
  return {
    say(tells, evidence) {
      const draft = new CitedSentence(tells, null)
      evidenceOf.set(draft, evidence)
      return draft
    },
    articlesOf: (draft) =>
      wordsOf(draft)
        .slice(0, most(draft.tells))
        .map(({ article }) => article),
    cite(draft, articles) {
      const words = wordsOf(draft)
      const citations = citationsOf(draft.tells, words.slice(0, most(draft.tells)), articles)
      CitedSentence.cite(draft, citations, words.length - citations.length)
    },
  }
}

function citationsOf(
  tells: Telling,
  evidence: readonly Words[],
  articles: ReadonlyMap<string, CitedArticle>,
): Citations {
  const [first, ...others] = distinct(evidence.map((words) => citationOf(words, articles, tells)))
  if (first === undefined)
    throw new UncitedSentence(`no words carry “${JSON.stringify(tells)}”; say nothing of it, or cite some`)
  return [first, ...others]
}

/** The first of each place. */
function distinct<At extends Pick<Citation, 'article' | 'in' | 'span'>>(all: readonly At[]): readonly At[] {
  const byPlace = new Map<string, At>()
  for (const one of all) {
    const place = `${one.article} ${one.in ?? ''} ${one.span.join('-')}`
    if (!byPlace.has(place)) byPlace.set(place, one)
  }
  return [...byPlace.values()]
}

function citationOf(words: Words, articles: ReadonlyMap<string, CitedArticle>, tells: Telling): Citation {
  const { span, quote, speaker, saidOn, dated, certainty } = words
  const article = articles.get(words.article)
  const isInTitle = words.in === 'title'
  const text = isInTitle ? (article?.title ?? '') : (article?.text ?? '')
  if (article === undefined || quote.trim() === '' || textOf(text, span) !== quote)
    throw new UncitedSentence(
      `“${quote}” is not at ${span[0]}–${span[1]} of the ${isInTitle ? 'title of the ' : ''}article “${words.article}”, which “${tells.kind}” cites`,
    )
  const sentence: Span = isInTitle ? [0, text.length] : passageAround(article.sentences, span)
  const place = { article: article.key, span, ...(isInTitle ? { in: 'title' as const } : {}) }
  return { ...place, quote, speaker, saidOn, certainty, sentence, on: dated?.on ?? null }
}
