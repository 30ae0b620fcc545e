import { ownCopy } from './own-copy.ts'
import type { PrintedForm } from './syntax-forms.ts'

// More different words than the press of a year has; then it starts anew, so that memory stays flat.
const mostRemembered = 50_000

/** Tells what a form is wherever it stands, and keeps it: the words of a language come again and again. */
export function printedForms(fold: (form: string) => string): (form: string) => PrintedForm {
  const known = new Map<string, PrintedForm>()
  let next = 0
  return (piece) => {
    const found = known.get(piece)
    if (found) return found
    if (known.size >= mostRemembered) known.clear()
    const form = ownCopy(piece)
    const made = {
      form,
      key: ownCopy(fold(form)),
      lexical: /[\p{L}\p{N}]/u.test(form),
      capital: /^\p{Lu}/u.test(form),
      number: next++,
    }
    known.set(form, made)
    return made
  }
}
