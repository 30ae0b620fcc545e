import type { NoiseKind } from '../model/article.ts'

/**
 * How far a row of the noise table reaches:
 * - `line` the block that it matches whole, anywhere; `head` only above the body; `inner` only within it; `foot` only near its end;
 *   `beside` only next to a byline or a date line above the body;
 * - `list` the block and the lines like links that follow; `next` the block and the one line that follows; `tail` the block and all after it;
 * - `entry` a whole entry of a live text; `inside` the matched words alone; `container` an element of a page, by words of its class or id.
 */
export const reaches = [
  'line',
  'head',
  'inner',
  'foot',
  'beside',
  'list',
  'next',
  'tail',
  'entry',
  'inside',
  'container',
] as const

export type Reach = (typeof reaches)[number]

/** Every kind of noise, to check tables against. */
export const noiseKinds: readonly NoiseKind[] = [
  'advertisement',
  'author-blurb',
  'byline',
  'caption',
  'comment',
  'consent',
  'contributors',
  'copyright',
  'credit',
  'dateline',
  'form',
  'instruction',
  'navigation',
  'newsletter',
  'player',
  'reading-time',
  'related',
  'repeated-title',
  'section-label',
  'share',
  'source-line',
  'tags',
  'teaser',
  'title',
  'update-note',
]

/** A row of the noise table: words by which a site's own text is told from the article. */
export interface NoiseRule {
  /** Names the row in `Noise.rule`. */
  readonly id: string
  readonly kind: NoiseKind
  readonly reach: Reach
  /**
   * Matches folded text (see `foldText`), the whole of a block unless `reach` is `inside` or `container`.
   * Groups named `authors` and `site` hold what the words say of them.
   */
  readonly pattern: RegExp
  /** Folded words of which one must stand in what the pattern matches, for speed; empty where any may. */
  readonly needs: readonly string[]
}

/** A day printed in a date line or a byline. */
export interface Stamp {
  /** EDTF day. */
  readonly value: string
  /** Offsets within the text that was read, in UTF-16 code units. */
  readonly span: readonly [start: number, end: number]
  /** What the words before it call it. */
  readonly role: 'published' | 'updated' | 'unsaid'
}

/** A day that the opening of a body gives as the day of publication. */
export interface Dateline {
  /** EDTF day. */
  readonly value: string
  /** `text` for a date line set off by a dash, `inferred` for a full date that is part of the sentence. */
  readonly basis: 'text' | 'inferred'
}

/** A sign of machine translation. */
export interface TranslationSign {
  /** Names the row in `Translated.signs`. */
  readonly id: string
  /** Matches the text as it is printed; global. */
  readonly pattern: RegExp
  /** Words of which one must stand in what the pattern matches, for speed; empty where any may. */
  readonly needs: readonly string[]
}

/** What the article step needs of a language. */
export interface ArticleForms {
  readonly noise: readonly NoiseRule[]
  readonly translationSigns: readonly TranslationSign[]
  /** The mark of time that opens an entry of a live text, such as « 18h40 - »; matches folded text. */
  readonly timeMark: RegExp
  /** The full dates (day, month and year) in a piece of text, in order. */
  readStamps(text: string): readonly Stamp[]
  /** The date that opens a paragraph, or null. */
  readDateline(paragraph: string): Dateline | null
  /** The people in a list of names without functions and agencies, or null where a part of it is no name. */
  readNames(text: string): readonly string[] | null
}
