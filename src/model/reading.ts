import type { Article } from './article.ts'
import type { Claim, TitleClaim } from './claim.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Amount, Entity, Mention, Time } from './mention.ts'
import type { Span } from './span.ts'
import type { Statement } from './statement.ts'

/** All that one article says, read once: a pure function of the document, the language and the knowledge. */
export interface Reading {
  readonly article: Article
  /** Sentences of the body, in order. */
  readonly sentences: readonly Span[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly times: readonly Time[]
  readonly amounts: readonly Amount[]
  readonly statements: readonly Statement[]
  /** What the body claims. */
  readonly claims: readonly Claim[]
  /** What only the title claims; what the body tells as well is not among them. */
  readonly titleClaims: readonly TitleClaim[]
  readonly diagnostics: readonly Diagnostic[]
}
