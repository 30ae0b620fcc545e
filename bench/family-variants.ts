import type { FamilyText } from '../src/record/families/family.ts'
import { dayAfter } from '../src/record/state/day-span.ts'
import { type Chance, chanceFrom } from '../train/network/random.ts'

/** Texts made from others, and for each the text that it was made from. */
interface Variants {
  readonly texts: readonly FamilyText[]
  readonly gold: readonly number[]
}

/** A cut leaves at least this many words. */
const leastWords = 40
/** Sites that put one of their footers under half of their texts. */
const sites = 40

/** Text of an article and the EDTF day on which it was published. */
export type Origin = Pick<FamilyText, 'text'> & { readonly published: string }

/**
 * Makes `size` texts of `origins` by copying, cutting from the end or here and there, adding sentences of other texts, swapping
 * sentences and changing words, up to three of these at a time; half of the families are small, a few have thousands of texts. Most come out
 * within two days of their origin, the others within a week or two months.
 */
export function makeVariants(origins: readonly Origin[], size: number, seed: number): Variants {
  const maker = new VariantMaker(origins, chanceFrom(seed))
  const made = Array.from({ length: size }, (_, at) => maker.make(at))
  return { texts: made.map(({ text }) => text), gold: made.map(({ origin }) => origin) }
}

class VariantMaker {
  readonly #origins: readonly Origin[]
  readonly #chance: Chance
  readonly #footers: readonly string[]
  /** The last variant made of an origin, from which the next may be made. */
  readonly #latest = new Map<number, readonly string[]>()

  constructor(origins: readonly Origin[], chance: Chance) {
    this.#origins = origins
    this.#chance = chance
    this.#footers = Array.from({ length: sites }, () => this.#footer())
  }

  make(at: number): { text: FamilyText; origin: number } {
    const origin = Math.floor(
      (this.#chance.next() < 0.5 ? this.#chance.next() : this.#chance.next() ** 3) * this.#origins.length,
    )
    const sentences = this.#change(origin)
    const site = this.#chance.below(sites)
    const footer = this.#chance.next() < 0.5 ? `\n\n${this.#footers[site]}` : ''
    const id = this.#chance
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0')
    const text = `${sentences.join(' ')}${footer}`
    const published = dayAfter(this.#origins[origin]?.published ?? '', this.#delay())
    return { text: { id: `${id}-${at}`, text, published, site: `site-${site}.example`, authors: [] }, origin }
  }

  /** Days until an origin is printed again. */
  #delay(): number {
    const how = this.#chance.next()
    return this.#chance.below(how < 0.7 ? 3 : how < 0.9 ? 8 : 61)
  }

  #change(origin: number): readonly string[] {
    const latest = this.#chance.next() < 0.2 ? this.#latest.get(origin) : undefined
    let sentences = latest ?? this.#sentencesOf(origin)
    for (let change = this.#chance.below(4); change > 0; change--) sentences = this.#changeOnce(sentences)
    const kept = wordCount(sentences) < leastWords ? this.#sentencesOf(origin) : sentences
    // A text is passed on only while most of it is still the origin's.
    if (latest === undefined) this.#latest.set(origin, kept)
    return kept
  }

  #changeOnce(sentences: readonly string[]): readonly string[] {
    switch (this.#chance.below(5)) {
      case 0:
        return sentences.slice(0, Math.ceil(sentences.length * (0.4 + 0.6 * this.#chance.next())))
      case 1:
        return sentences.filter(() => this.#chance.next() < 0.8)
      case 2:
        return this.#add(sentences)
      case 3:
        return this.#swap(sentences)
      default:
        return sentences.map((sentence) => (this.#chance.next() < 0.3 ? this.#reword(sentence) : sentence))
    }
  }

  /** Adds up to a quarter of its length from another text. */
  #add(sentences: readonly string[]): readonly string[] {
    const others = this.#sentencesOf(this.#chance.below(this.#origins.length))
    const added = others.slice(0, Math.floor(sentences.length * 0.25 * this.#chance.next()) + 1)
    const place = this.#chance.below(sentences.length + 1)
    return [...sentences.slice(0, place), ...added, ...sentences.slice(place)]
  }

  #swap(sentences: readonly string[]): readonly string[] {
    const place = this.#chance.below(sentences.length)
    return [...sentences.slice(place), ...sentences.slice(0, place)]
  }

  #reword(sentence: string): string {
    return sentence
      .split(' ')
      .map((word) => (this.#chance.next() < 0.1 ? this.#invented() : word))
      .join(' ')
  }

  #sentencesOf(origin: number): readonly string[] {
    return (this.#origins[origin]?.text ?? '').split(/(?<=[.!?])\s+/)
  }

  #footer(): string {
    const words = Array.from({ length: 20 + this.#chance.below(25) }, () => this.#invented())
    return `${words.join(' ')}.`
  }

  #invented(): string {
    const syllables = Array.from({ length: 2 + this.#chance.below(3) }, () =>
      syllable(this.#chance.below(100)),
    )
    return syllables.join('')
  }
}

function syllable(number: number): string {
  return `${'bcdfglmnprstvzjkqwxh'.charAt(number % 20)}${'aeiou'.charAt(Math.floor(number / 20))}`
}

function wordCount(sentences: readonly string[]): number {
  return sentences.join(' ').split(' ').length
}
