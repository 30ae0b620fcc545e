import type { Gazetteer } from '../../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../../language/mention-forms.ts'
import type { LearnedNames } from '../../../language/names-model.ts'
import type { Sentence, Word } from '../../../model/syntax.ts'
import { agree } from './agreement.ts'
import { Decoder } from './decode.ts'
import { FactBook } from './fact-book.ts'
import { knownPlaces } from './known-places.ts'
import { type ScoredForm, Scorer } from './scorer.ts'
import { stretches } from './stretches.ts'
import { placeOf, tagCount, typeOf } from './tags.ts'

/** A name as the recogniser sees it. */
export interface RecognisedName {
  /** Index of its sentence, and of its first and last word there. */
  readonly sentence: number
  readonly first: number
  readonly last: number
  /** One of the types that were learned. */
  readonly type: string
}

/** Tells the names of an article and their types. Keeps what it worked out about forms between calls. */
export class NameRecogniser {
  readonly #learned: LearnedNames
  readonly #gazetteer: Gazetteer
  readonly #book: FactBook
  readonly #scorer: Scorer
  readonly #decoder: Decoder

  constructor(learned: LearnedNames, { forms, gazetteer }: { forms: MentionForms; gazetteer: Gazetteer }) {
    const tags = tagCount(learned.types.length)
    this.#learned = learned
    this.#gazetteer = gazetteer
    this.#book = new FactBook(learned, { forms, gazetteer })
    this.#scorer = new Scorer(learned.rows, tags)
    this.#decoder = new Decoder(tags, learned.transitions)
  }

  /** The names in the order of the text, none overlapping another. The time grows with the length of the text. */
  recognise(sentences: readonly Sentence[]): RecognisedName[] {
    return this.tags(sentences).flatMap((tags, sentence) =>
      this.#names(tags).map((name) => ({ ...name, sentence })),
    )
  }

  /** The tags of every word. */
  tags(sentences: readonly Sentence[]): Uint8Array[] {
    const types = this.#learned.types.length
    const forms = sentences.map(({ words }) => words.map((word) => this.#book.form(word)))
    const facts = forms.flatMap((row) => row.map((form) => form.facts))
    const scores = new Int32Array(facts.length * tagCount(types))
    let first = 0
    for (const [s, { words }] of sentences.entries()) {
      this.#score(words, forms[s] ?? [], { scores, first })
      first += words.length
    }
    agree({ facts, scores }, types, this.#learned.agreement)
    return this.#decode(sentences, scores)
  }

  #score(
    words: readonly Word[],
    forms: readonly ScoredForm[],
    into: { scores: Int32Array; first: number },
  ): void {
    const row = { facts: forms.map(({ facts }) => facts), known: knownPlaces(words, this.#gazetteer) }
    for (const stretch of stretches(words)) this.#scorer.score({ forms, row }, stretch, into)
  }

  #decode(sentences: readonly Sentence[], scores: Int32Array): Uint8Array[] {
    const width = tagCount(this.#learned.types.length)
    let first = 0
    return sentences.map(({ words }) => {
      const tags = new Uint8Array(words.length)
      for (const [from, to] of stretches(words)) {
        const rows = scores.subarray((first + from) * width, (first + to) * width)
        this.#decoder.decode(
          rows,
          { opens: from === 0, closes: to === words.length },
          tags.subarray(from, to),
        )
      }
      first += words.length
      return tags
    })
  }

  #names(tags: Uint8Array): Omit<RecognisedName, 'sentence'>[] {
    const names: Omit<RecognisedName, 'sentence'>[] = []
    let first = 0
    tags.forEach((tag, i) => {
      const place = placeOf(tag)
      if (place === 'first' || place === 'only') first = i
      if (place === 'last' || place === 'only')
        names.push({ first, last: i, type: this.#learned.types[typeOf(tag)] ?? '' })
    })
    return names
  }
}
