import { type Span, textOf } from '../../model/span.ts'
import { passageAround } from '../passage.ts'
import type { Evidence } from '../state/evidence.ts'
import type { Citation, Citations } from './citation.ts'
import type { Telling } from './telling.ts'

/** Only `sentenceMaker` can make what bears it. */
declare const cited: unique symbol

/** A sentence of the brief before a language words it: what it says, and the words that it rests on. */
export interface BriefSentence<Told extends Telling = Telling> {
  readonly tells: Told
  readonly citations: Citations
  readonly [cited]: true
}

/** A sentence that no words carry, or whose words are not in the article that it names: it is not said. */
export class UncitedSentence extends Error {
  override name = 'UncitedSentence'
}

/** An article that sentences may cite. */
export interface CitedArticle {
  /** `BriefArticle.key`. */
  readonly key: string
  readonly text: string
  /** In order. */
  readonly sentences: readonly Span[]
}

/** The words of an article that carry a claim. */
export type Words = Pick<
  Evidence,
  'article' | 'span' | 'quote' | 'speaker' | 'saidOn' | 'dated' | 'certainty'
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
    const [first, ...others] = distinct(evidence).map((words) => citationOf(words, articles, tells))
    if (first === undefined)
      throw new UncitedSentence(`no words carry “${JSON.stringify(tells)}”; say nothing of it, or cite some`)
    // The brand stands in types alone: a value can't bear it.
    return { tells, citations: [first, ...others] as Citations } as BriefSentence<Told>
  }
}

/** The first words of each place. */
function distinct(evidence: readonly Words[]): readonly Words[] {
  const byPlace = new Map<string, Words>()
  for (const words of evidence) {
    const place = `${words.article} ${words.span.join('-')}`
    if (!byPlace.has(place)) byPlace.set(place, words)
  }
  return [...byPlace.values()]
}

function citationOf(words: Words, articles: ReadonlyMap<string, CitedArticle>, tells: Telling): Citation {
  const { span, quote, speaker, saidOn, dated, certainty } = words
  const article = articles.get(words.article)
  if (article === undefined || quote.trim() === '' || textOf(article.text, span) !== quote)
    throw new UncitedSentence(
      `“${quote}” is not at ${span[0]}–${span[1]} of the article “${words.article}”, which “${tells.kind}” cites`,
    )
  const sentence = passageAround(article.sentences, span)
  return { article: article.key, span, quote, speaker, saidOn, certainty, sentence, on: dated?.on ?? null }
}
