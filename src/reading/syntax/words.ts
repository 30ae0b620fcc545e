import type { SyntaxForms } from '../../language/syntax-forms.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/syntax.ts'

/** The words of a stretch of text, in order; white space is none. */
export function splitWords(text: string, span: Span, forms: SyntaxForms): Word[] {
  const words: Word[] = []
  const pattern = new RegExp(forms.word)
  let at = span[0]
  while (at < span[1]) {
    pattern.lastIndex = at
    const form = pattern.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0)
    const end = Math.min(at + form.length, span[1])
    if (!/^\s/.test(form)) words.push(makeWord(text.slice(at, end), [at, end], forms))
    at = end
  }
  return words
}

function makeWord(form: string, span: Span, forms: SyntaxForms): Word {
  return {
    span,
    form,
    key: forms.fold(form),
    lexical: /[\p{L}\p{N}]/u.test(form),
    capital: /^\p{Lu}/u.test(form),
  }
}
