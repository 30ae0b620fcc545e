import type { SyntaxForms } from '../../language/syntax-forms.ts'
import { isWhiteSpace } from '../../language/white-space.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/syntax.ts'

/** The words of a stretch of text, in order; white space is none. */
export function splitWords(text: string, span: Span, forms: SyntaxForms): Word[] {
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
    if (!isWhiteSpace(text.charCodeAt(at))) words.push(makeWord(text.slice(at, end), [at, end], forms))
    at = end
  }
  return words
}

// What stands between most words: told without the pattern.
const space = 0x20

function makeWord(piece: string, span: Span, forms: SyntaxForms): Word {
  const { form, key, lexical, capital } = forms.printed(piece)
  return { span, form, key, lexical, capital }
}
