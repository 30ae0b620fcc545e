import type { Word } from '../model/syntax.ts'

/** What the syntax step needs of a language. */
export interface SyntaxForms {
  /**
   * One word at a time, from where the last one ended; sticky. Clitics and elided words are words of their own. White space is
   * matched too, and no word begins with it.
   */
  readonly word: RegExp
  /** Words whose full stop ends no sentence, folded and without the stop, such as `m` or `av`. */
  readonly abbreviations: ReadonlySet<string>
  /** Folds a word for look-up: lower case, one form of apostrophe, no accents. */
  fold(form: string): string
  /** What a printed form is wherever it stands. */
  printed(form: string): PrintedForm
}

/** A word without its place. */
export type PrintedForm = Omit<Word, 'span'>
