import { nameForm } from '../../src/language/name-form.ts'
import type { SyntaxForms } from '../../src/language/syntax-forms.ts'
import { splitWords } from '../../src/reading/syntax/words.ts'

/** Words of raw text as numbers, and the forms by number; number 0 stands for every rare word. */
export interface RawWords {
  readonly forms: readonly string[]
  readonly numbers: Int32Array
}

/** Words that open a sentence are taken in small letters where the corpus has them so more often. */
export function readRawWords(
  paragraphs: Iterable<string>,
  { forms, least }: { readonly forms: SyntaxForms; readonly least: number },
): RawWords {
  const inside = new Map<string, number>()
  const tokens: string[] = []
  const initial: boolean[] = []
  for (const paragraph of paragraphs) {
    let opens = true
    for (const { form, lexical } of splitWords(paragraph, [0, paragraph.length], { forms })) {
      const told = nameForm(form)
      tokens.push(told)
      initial.push(opens)
      if (!opens) inside.set(told, (inside.get(told) ?? 0) + 1)
      if (lexical) opens = false
      else if (/^[.!?…:]|^"$/.test(told)) opens = true
    }
    tokens.push('\n')
    initial.push(false)
  }
  return numbered(tokens, { initial, inside, least })
}

function numbered(
  tokens: readonly string[],
  {
    initial,
    inside,
    least,
  }: { initial: readonly boolean[]; inside: ReadonlyMap<string, number>; least: number },
): RawWords {
  const told = tokens.map((form, i) => {
    const small = form.toLowerCase()
    return initial[i] && small !== form && (inside.get(small) ?? 0) > (inside.get(form) ?? 0) ? small : form
  })
  const counts = new Map<string, number>()
  for (const form of told) counts.set(form, (counts.get(form) ?? 0) + 1)
  const common = [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const forms = ['', ...common.map(([form]) => form)]
  const numberOf = new Map(forms.map((form, number) => [form, number]))
  return { forms, numbers: Int32Array.from(told, (form) => numberOf.get(form) ?? 0) }
}
