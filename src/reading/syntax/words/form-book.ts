import { canonical } from './canonical.ts'
import { hashText } from './hash.ts'
import { shapeOf } from './shape.ts'

/** What is worked out once for each different form. */
export interface FormEntry {
  readonly form: string
  /** Unique among the forms of the book. */
  readonly id: number
  /** Hash of the canonical form. */
  readonly key: number
  /** Hash of its last three letters. */
  readonly ending: number
  readonly shape: number
  /** The lexicon's classes. */
  readonly classes: number
}

/** Forms met so far; `limit` keeps a text of ever new forms from filling the memory. */
export class FormBook {
  readonly #classesOf: (key: string) => number
  readonly #limit: number
  readonly #entries = new Map<string, FormEntry>()

  constructor(classesOf: (key: string) => number, limit = 50_000) {
    this.#classesOf = classesOf
    this.#limit = limit
  }

  /** Whether the book is full: ids given out so far then stop being valid at the next `clear`. */
  get full(): boolean {
    return this.#entries.size >= this.#limit
  }

  clear(): void {
    this.#entries.clear()
  }

  entry(form: string): FormEntry {
    const known = this.#entries.get(form)
    if (known) return known
    const key = canonical(form)
    const made = {
      form,
      id: this.#entries.size,
      key: hashText(key),
      ending: hashText(key, Math.max(0, key.length - 3)),
      shape: shapeOf(form),
      classes: this.#classesOf(key),
    }
    this.#entries.set(form, made)
    return made
  }
}
