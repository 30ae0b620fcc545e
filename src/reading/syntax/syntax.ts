import type { SyntaxForms } from '../../language/syntax-forms.ts'
import type { Article } from '../../model/article.ts'
import type { Syntax } from '../../model/syntax.ts'
import { splitParagraphs } from './paragraphs.ts'
import type { Parser } from './parse.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { tokenForms } from './words/token-forms.ts'
import { splitWords } from './words.ts'

/** Splits the body into paragraphs, sentences and words, finds its quotations and parses it. */
export function readSyntax(
  article: Article,
  forms: SyntaxForms,
  parser: Pick<Parser, 'tokens' | 'parseTokens'>,
): Syntax {
  const { text } = article
  const paragraphs = splitParagraphs(text)
  const quotations = findQuotations(text, paragraphs)
  const tokens = parser.tokens(text, paragraphs)
  const known = tokenForms(tokens, (form) => forms.printed(form))
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(text, paragraph, { quotations, forms }))
  return {
    paragraphs,
    quotations,
    sentences: sentences.map((span) => ({ span, words: splitWords(text, span, { forms, known }) })),
    trees: parser.parseTokens(tokens),
  }
}
