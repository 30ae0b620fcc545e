import type { PrintedForm, SyntaxForms } from '../../../language/syntax-forms.ts'
import type { Span } from '../../../model/span.ts'
import type { PrintedTokens } from './printed-tokens.ts'

/** What the form at a place is, where one token is just that form; null elsewhere. */
export type TokenForms = (place: Span) => PrintedForm | null

/**
 * Takes the forms of words from the tokens that the parser cut, as nearly all words are tokens too and to look a form up by its
 * letters costs more than all else about a word. Places are to be asked for in the order of the text.
 */
export function tokenForms(stretches: readonly PrintedTokens[], printed: SyntaxForms['printed']): TokenForms {
  let stretch = 0
  let token = 0
  return ([start, end]) => {
    for (let tokens = stretches[stretch]; tokens; tokens = stretches[++stretch], token = 0) {
      while ((tokens.starts[token] ?? Infinity) < start) token++
      if (token >= tokens.count) continue
      const entry =
        tokens.starts[token] === start && tokens.ends[token] === end ? tokens.entries[token] : undefined
      return entry ? (entry.printed ??= printed(entry.form)) : null
    }
    return null
  }
}
