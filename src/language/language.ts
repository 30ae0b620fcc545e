import type { ArticleForms } from './article-forms.ts'
import type { ClaimForms } from './claim-forms.ts'
import type { MentionForms } from './mention-forms.ts'
import type { LearnedNames } from './names-model.ts'
import type { SayingDays } from './saying-days.ts'
import type { StatementForms } from './statement-forms.ts'
import type { SyntaxForms } from './syntax-forms.ts'
import type { SyntaxModel } from './syntax-model.ts'

/** A language as the form that it fills in: one part for each step of the reading. */
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string
  readonly article: ArticleForms
  readonly syntax: SyntaxForms
  /** What the parser rests on. */
  readonly grammar: SyntaxModel
  readonly mentions: MentionForms
  /** What was learned of its names; a language may have nothing. */
  readonly names: LearnedNames | null
  readonly statements: StatementForms
  /** What was learned of when things are said; a language may have nothing. */
  readonly days: SayingDays | null
  readonly claims: ClaimForms
}
