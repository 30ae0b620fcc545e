import { canonical } from '../../../language/canonical.ts'
import { hashText } from '../../../language/hash.ts'
import { ownCopy } from '../../../language/own-copy.ts'
import { shapeOf } from '../../../language/shape.ts'
import type { PrintedForm } from '../../../language/syntax-forms.ts'
import { edgesOf } from './edges.ts'

/** What is worked out once for each different form. */
export interface FormEntry {
  readonly form: string
  /** Never given to another form. */
  readonly id: number
  /** Hash of the canonical form. */
  readonly key: number
  /** Hash of its last three letters. */
  readonly ending: number
  readonly shape: number
  /** The lexicon's classes. */
  readonly classes: number
  /** Bits of `edge`. */
  readonly edges: number
  /** The tag under which its lemma was asked for last, and that lemma: most forms have one tag only. */
  lemmaTag: number
  lemma: string
  /** What the language says of the form; null until that is asked. */
  printed: PrintedForm | null
  /** The words that it is a contraction of, empty where it is none; null until that is asked. */
  parts: readonly string[] | null
}

/** Forms met so far; when there are `limit` of them it begins anew, so that a text of ever new forms can't fill the memory. */
export class FormBook {
  readonly #classesOf: (key: string) => number
  readonly #limit: number
  readonly #entries = new Map<string, FormEntry>()
  #next = 0

  constructor(classesOf: (key: string) => number, limit = 50_000) {
    this.#classesOf = classesOf
    this.#limit = limit
  }

  entry(printed: string): FormEntry {
    const known = this.#entries.get(printed)
    if (known) return known
    const form = ownCopy(printed)
    if (this.#entries.size >= this.#limit) this.#entries.clear()
    const key = canonical(form)
    const made = {
      form,
      id: this.#next++,
      key: hashText(key),
      ending: hashText(key, Math.max(0, key.length - 3)),
      shape: shapeOf(form),
      classes: this.#classesOf(key),
      edges: edgesOf(form),
      lemmaTag: -1,
      lemma: '',
      printed: null,
      parts: null,
    }
    this.#entries.set(form, made)
    return made
  }
}
