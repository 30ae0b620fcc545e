import { type Span, textOf } from '../../model/span.ts'
import { passageAround } from '../passage.ts'
import type { Evidence } from '../state/evidence.ts'
import type { Citation, Citations } from './citation.ts'
import type { Telling } from './telling.ts'

/** Not exported: only `sentenceMaker` can make one, and nothing else passes for one. */
class CitedSentence<Told extends Telling> {
  readonly tells: Told
  readonly citations: Citations
  /** Makes the type one of its own: what merely looks alike has none. */
  readonly #cited = true

  constructor(tells: Told, citations: Citations) {
    this.tells = tells
    this.citations = citations
  }

  /** Whether a value is a sentence with its evidence. */
  static isOne(value: object): value is CitedSentence<Telling> {
    return #cited in value && value.#cited
  }
}

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
  return <Told extends Telling>(tells: Told, evidence: readonly Words[]) => {
    const [first, ...others] = distinct(evidence.map((words) => citationOf(words, articles, tells)))
    if (first === undefined)
      throw new UncitedSentence(`no words carry “${JSON.stringify(tells)}”; say nothing of it, or cite some`)
    return new CitedSentence(tells, [first, ...others])
  }
}

/** The first citation of each place. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  const byPlace = new Map<string, Citation>()
  for (const citation of citations) {
    const place = `${citation.article} ${citation.in ?? ''} ${citation.span.join('-')}`
    if (!byPlace.has(place)) byPlace.set(place, citation)
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
