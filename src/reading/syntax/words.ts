import type { PrintedForm, SyntaxForms } from '../../language/syntax-forms.ts'
import { isWhiteSpace } from '../../language/white-space.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/syntax.ts'
import type { TokenForms } from './words/token-forms.ts'

/** What words are told by: the language's forms, and what is known of the forms at some places already. */
export interface WordSources {
  readonly forms: Pick<SyntaxForms, 'word' | 'printed'>
  readonly known?: TokenForms
}

/** The words of a stretch of text, in order; white space is none. */
export function splitWords(text: string, span: Span, { forms, known = nothing }: WordSources): Word[] {
  const words: Word[] = []
  const pattern = forms.word
  let at = span[0]
  while (at < span[1]) {
    if (text.charCodeAt(at) === space) {
      at++
      continue
    }
    pattern.lastIndex = at
    const next = pattern.test(text) ? pattern.lastIndex : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    const end = Math.min(next, span[1])
    if (!isWhiteSpace(text.charCodeAt(at))) {
      const place: Span = [at, end]
      words.push(makeWord(place, known(place) ?? forms.printed(text.slice(at, end))))
    }
    at = end
  }
  return words
}

// What stands between most words: told without the pattern.
const space = 0x20

const nothing: TokenForms = () => null

function makeWord(span: Span, { form, key, lexical, capital, number }: PrintedForm): Word {
  return { span, form, key, lexical, capital, number }
}
