import type { NoiseKind } from '../../model/article.ts'

/** Why a block is set aside. */
export interface Mark {
  readonly kind: NoiseKind
  /** The row of data or the rule that said so. */
  readonly rule: string
}

/** A piece of the source that stands on its own: a line of a text, or what a block element of a page shows. */
export interface Block {
  /** Clean text without line breaks, never empty. */
  readonly text: string
  /** Whether an empty line, or the edge of a container, stands before it. */
  readonly apart: boolean
  /** Whether the page marks it as a heading. */
  readonly heading: boolean
  /** Whether the page shows it outside of what holds the article. */
  readonly outside: boolean
  /** What the page's structure says of it; null where it may be body. */
  readonly mark: Mark | null
}
