import type { Span } from './span.ts'
import type { AnalysedSentence } from './token.ts'

/** One word, number or mark of a sentence. */
export interface Word {
  readonly span: Span
  /** As printed. */
  readonly form: string
  /** Folded for look-up by the language's own rule. */
  readonly key: string
  /** Whether it is letters or digits, and not punctuation. */
  readonly lexical: boolean
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
  /** Of its form as printed: never another form's while the program runs, so that what is worked out once a form is found without its letters. */
  readonly number: number
}

/** Words in quotation marks. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span
  /** Without its marks. */
  readonly inner: Span
  /** Whether a closing mark was found. */
  readonly closed: boolean
}

/** A sentence and its words; a quotation with its reporting clause stays one sentence. */
export interface Sentence {
  readonly span: Span
  readonly words: readonly Word[]
}

/** What the syntax step finds in an article, each list in the order of the text. */
export interface Syntax {
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** The paragraphs taken apart by the parser, whose sentences are shorter where a quotation holds several. */
  readonly trees: readonly AnalysedSentence[]
}

/** The quotation that has the offset within it, not at its edge; found by halving, as there may be very many. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | null {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = quotations[low]
  return found && found.span[0] < offset ? found : null
}
