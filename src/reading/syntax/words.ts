import type { SyntaxForms } from '../../language/syntax-forms.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/syntax.ts'

/** The words of a stretch of text, in order; white space is none. */
export function splitWords(text: string, span: Span, forms: SyntaxForms): Word[] {
  const words: Word[] = []
  const pattern = new RegExp(forms.word)
  let at = span[0]
  while (at < span[1]) {
    if (text.charCodeAt(at) === space) {
      at++
      continue
    }
    pattern.lastIndex = at
    const form = pattern.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0)
    const end = Math.min(at + form.length, span[1])
    if (!/^\s/.test(form)) words.push(makeWord(form.slice(0, end - at), [at, end], forms))
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
