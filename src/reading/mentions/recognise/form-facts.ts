import { canonical, withoutAccents } from '../../../language/canonical.ts'
import { hashText, mix } from '../../../language/hash.ts'
import { nameForm } from '../../../language/name-form.ts'
import { shapeOf } from '../../../language/shape.ts'

/** What is known of a form wherever it stands. */
export interface FormFacts {
  /** Hash of the form in small letters, without accents; signed, as V8 keeps such a number in the object itself. */
  readonly key: number
  readonly shape: number
  /** Whether it begins with a capital. */
  readonly capital: boolean
  /** Coarse and fine class of words that stand in like company; 0 for a rare word. */
  readonly coarse: number
  readonly fine: number
  /** What kind of word it is to the language: small bits. */
  readonly kinds: number
  /** What speaks for or against a name at the form's own place. */
  readonly own: Uint32Array
  /** What speaks for or against a name beside the form. */
  readonly beside: Uint32Array
}

/** Where the facts of a form come from. */
export interface FactSources {
  coarseOf(hash: number): number
  fineOf(hash: number): number
  kindsOf(folded: string): number
}

/** Works out the facts of a form. */
export function factsOfForm(printed: string, folded: string, sources: FactSources): FormFacts {
  const form = nameForm(printed)
  const small = form.toLowerCase()
  const hash = hashText(form)
  const smallHash = hashText(small)
  const key = hashText(withoutAccents(canonical(form))) | 0
  const shape = shapeOf(form)
  const [coarse, fine] = [sources.coarseOf(hash), sources.fineOf(hash)]
  const [smallCoarse, smallFine] = [sources.coarseOf(smallHash), sources.fineOf(smallHash)]
  const kinds = sources.kindsOf(folded)
  const outline = hashText(outlineOf(form))
  const beside = [
    mix(1, key),
    mix(2, outline),
    mix(3, coarse),
    mix(4, fine),
    mix(5, kinds),
    mix(7, mix(smallFine, shape)),
    mix(8, hashText(small, Math.max(0, small.length - 3))),
  ]
  const own = [...beside, mix(9, hash), mix(10, mix(smallCoarse, shape)), mix(11, mix(fine, outline))]
  for (let length = 1; length <= 4 && length <= small.length; length++) {
    own.push(mix(11 + length, hashText(form, 0, length)))
    if (length !== 3) own.push(mix(16 + length, hashText(form, form.length - length)))
  }
  const capital = /^\p{Lu}/u.test(form)
  return {
    key,
    shape,
    capital,
    coarse,
    fine,
    kinds,
    own: Uint32Array.from(own),
    beside: Uint32Array.from(beside),
  }
}

/** The form with every run of capitals, small letters and figures as one sign. */
function outlineOf(form: string): string {
  return form
    .replace(/\p{Lu}\p{Lu}+/gu, 'Z')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{M}\p{Lo}]+/gu, 'x')
    .replace(/0+/g, '0')
    .slice(0, 12)
}
