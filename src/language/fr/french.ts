import type { Language } from '../language.ts'
import { loadArticleForms } from './article/article-forms.ts'
import { loadClaimForms } from './load-claims.ts'
import { loadFrenchNames } from './mentions/load-names.ts'
import { loadMentionForms } from './mentions/mention-forms.ts'
import { loadFrenchDays } from './statements/load-days.ts'
import { loadStatementForms } from './statements/statement-forms.ts'
import { loadFrenchModel } from './syntax/load-model.ts'
import { loadSyntaxForms } from './syntax-forms.ts'

/**
 * French, as the form that a language fills in.
 *
 * @throws TableError where a table of `data/fr` can't be used, ModelError where `models/fr` can't.
 */
export function loadFrench(): Language {
  return { ...frenchForms(), grammar: loadFrenchModel(), names: loadFrenchNames(), days: loadFrenchDays() }
}

/** French without what was learned, for learning. */
export function frenchForms(): Omit<Language, 'grammar' | 'names' | 'days'> {
  const syntax = loadSyntaxForms()
  const statements = loadStatementForms()
  return {
    tag: 'fr',
    article: loadArticleForms(),
    syntax,
    mentions: loadMentionForms(syntax, statements),
    statements,
    claims: loadClaimForms(statements.roles),
  }
}
