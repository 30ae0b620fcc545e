import type { NoiseKind } from '../model/article.ts'

/** A row of the noise table: words by which a site's own text is told from the article. */
export interface NoiseRule {
  /** Names the row in `Noise.rule`. */
  readonly id: string
  readonly kind: NoiseKind
  /**
   * How far the row reaches: `line` the block that it matches whole; `head` only before the body begins;
   * `tail` the block and all after it; `inside` the matched words alone.
   */
  readonly reach: 'line' | 'head' | 'tail' | 'inside'
  readonly pattern: RegExp
}

/** A day printed in a date line or a byline. */
export interface Stamp {
  /** EDTF day. */
  readonly value: string
  /** Offsets within the text that was read, in UTF-16 code units. */
  readonly span: readonly [number, number]
}

/** What the article step needs of a language. */
export interface ArticleForms {
  readonly noise: readonly NoiseRule[]
  /** Signs of machine translation, each with the name of its row. */
  readonly translationSigns: readonly { readonly id: string; readonly pattern: RegExp }[]
  /** The first full date (day, month and year) in a piece of text, or null. */
  readStamp(text: string): Stamp | null
  /** The names in a byline such as « Par Jeanne Dupont avec AFP », without functions and agencies. */
  readByline(text: string): readonly string[]
}
