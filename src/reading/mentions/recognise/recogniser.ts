import type { Gazetteer } from '../../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../../language/mention-forms.ts'
import type { LearnedNames } from '../../../language/names-model.ts'
import type { Sentence, Word } from '../../../model/syntax.ts'
import { agree } from './agreement.ts'
import { Decoder } from './decode.ts'
import { FactBook } from './fact-book.ts'
import type { FormFacts } from './form-facts.ts'
import { knownPlaces } from './known-places.ts'
import { Scorer } from './scorer.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { closes, opens, tagCount, typeOf } from './tags.ts'

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
    const names: RecognisedName[] = []
    for (const [sentence, tags] of this.tags(sentences).entries()) this.#takeNames(tags, sentence, names)
    return names
  }

  /** The tags of every word. */
  tags(sentences: readonly Sentence[]): Uint8Array[] {
    const types = this.#learned.types.length
    const places = placesOf(sentences)
    const facts: FormFacts[] = []
    const scores = new Int32Array((places.at(-1)?.next ?? 0) * tagCount(types))
    for (const place of places) {
      const forms = place.words.map((word) => this.#book.form(word))
      const row = { facts: forms.map((form) => form.facts), known: knownPlaces(place.words, this.#gazetteer) }
      for (const stretch of place.stretches)
        this.#scorer.score({ forms, row }, stretch, { scores, first: place.first })
      for (const fact of row.facts) facts.push(fact)
    }
    agree({ facts, scores }, types, this.#learned.agreement)
    return places.map((place) => this.#decode(place, scores))
  }

  #decode({ words, stretches, first }: SentencePlace, scores: Int32Array): Uint8Array {
    const width = tagCount(this.#learned.types.length)
    const tags = new Uint8Array(words.length)
    for (const [from, to] of stretches) {
      const rows = scores.subarray((first + from) * width, (first + to) * width)
      this.#decoder.decode(rows, { opens: from === 0, closes: to === words.length }, tags.subarray(from, to))
    }
    return tags
  }

  #takeNames(tags: Uint8Array, sentence: number, names: RecognisedName[]): void {
    let first = 0
    for (let i = 0; i < tags.length; i++) {
      const tag = tags[i] ?? 0
      if (tag === 0) continue
      if (opens(tag)) first = i
      if (closes(tag)) names.push({ sentence, first, last: i, type: this.#learned.types[typeOf(tag)] ?? '' })
    }
  }
}

/** A sentence among the words of its article. */
interface SentencePlace {
  readonly words: readonly Word[]
  readonly stretches: readonly Stretch[]
  /** Number of its first word, and of the word after its last. */
  readonly first: number
  readonly next: number
}

function placesOf(sentences: readonly Sentence[]): SentencePlace[] {
  let next = 0
  return sentences.map(({ words }) => {
    const first = next
    next += words.length
    return { words, stretches: stretchesOf(words), first, next }
  })
}
