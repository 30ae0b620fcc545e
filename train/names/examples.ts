import { type MarkedText, outermost } from '../../bench/brat.ts'
import type { Language } from '../../src/language/language.ts'
import type { Sentence } from '../../src/model/syntax.ts'
import { type Place, tagOf } from '../../src/reading/mentions/recognise/tags.ts'
import { splitParagraphs } from '../../src/reading/syntax/paragraphs.ts'
import { findQuotations } from '../../src/reading/syntax/quotations.ts'
import { splitSentences } from '../../src/reading/syntax/sentences.ts'
import { splitWords } from '../../src/reading/syntax/words.ts'

/** The types that are learned, and what the corpus calls them. */
export const learnedTypes: ReadonlyMap<string, string> = new Map([
  ['person', 'Person'],
  ['place', 'Location'],
  ['organization', 'Organization'],
])

/** A text cut as the reading cuts it, and the right tag of every word. */
export interface NamesExample {
  readonly text: MarkedText
  readonly sentences: readonly Sentence[]
  readonly tags: readonly Uint8Array[]
}

/** Cuts a marked text; a name that begins or ends within a word is passed over. */
export function exampleOf(text: MarkedText, language: Pick<Language, 'syntax'>): NamesExample {
  const sentences = cutText(text.text, language)
  const names = new Map(outermost(text.names, [...learnedTypes.values()]).map((name) => [name.span[0], name]))
  const types = [...learnedTypes.values()]
  const tags = sentences.map(({ words }) => {
    const row = new Uint8Array(words.length)
    for (const [i, word] of words.entries()) {
      const name = names.get(word.span[0])
      const last = name ? words.findIndex(({ span }, at) => at >= i && span[1] === name.span[1]) : -1
      for (let at = i; at <= last; at++)
        row[at] = tagOf(types.indexOf(name?.type ?? ''), placeIn(at, { first: i, last }))
    }
    return row
  })
  return { text, sentences, tags }
}

/** The sentences and words of a text that is all body. */
export function cutText(text: string, { syntax: forms }: Pick<Language, 'syntax'>): Sentence[] {
  const paragraphs = splitParagraphs(text)
  const quotations = findQuotations(text, paragraphs)
  return paragraphs
    .flatMap((paragraph) => splitSentences(text, paragraph, { quotations, forms }))
    .map((span) => ({ span, words: splitWords(text, span, { forms }) }))
}

function placeIn(at: number, { first, last }: { first: number; last: number }): Place {
  if (first === last) return 'only'
  if (at === first) return 'first'
  return at === last ? 'last' : 'inside'
}
