import { mix } from '../../../language/hash.ts'
import type { SparseRows } from '../../../language/names-model.ts'
import type { FormFacts } from './form-facts.ts'
import { type FactRow, offsets, placeFeatureCount, placeFeatures, seenFrom } from './place-features.ts'
import { SparseTable } from './sparse-table.ts'
import type { Stretch } from './stretches.ts'

/** The facts of a form, and what it says for each tag of the words around it; null until that is asked. */
export interface ScoredForm {
  readonly facts: FormFacts
  /** Of each of `offsets` a row of tags. */
  sums: Int32Array | null
}

/** Adds up what speaks for each tag of a word. */
export class Scorer {
  readonly #table: SparseTable
  readonly #tags: number
  readonly #features = new Uint32Array(placeFeatureCount)
  /** What the edge of a sentence says, as `ScoredForm.sums`. */
  readonly #edge: Int32Array

  constructor(rows: SparseRows, tags: number) {
    this.#table = new SparseTable(rows)
    this.#tags = tags
    this.#edge = this.#sums((offset) => Uint32Array.of(mix(1, 1000 + offset)))
  }

  /** Adds to the scores of the words of a sentence from one to before another; its first word has row `first`. */
  score(
    { forms, row }: { readonly forms: readonly ScoredForm[]; readonly row: FactRow },
    [from, to]: Stretch,
    { scores, first }: { readonly scores: Int32Array; readonly first: number },
  ): void {
    for (let i = from; i < to; i++) {
      const at = (first + i) * this.#tags
      this.#addForms(forms, i, { scores, at })
      placeFeatures(row, i, this.#features)
      this.#table.add(this.#features, scores, at)
    }
  }

  /** Adds what the forms around word `i` say, all at once: this is among the innermost loops. */
  #addForms(
    forms: readonly ScoredForm[],
    i: number,
    { scores, at }: { readonly scores: Int32Array; readonly at: number },
  ): void {
    const tags = this.#tags
    const b2 = this.#sumsOf(forms[i - 2])
    const b1 = this.#sumsOf(forms[i - 1])
    const own = this.#sumsOf(forms[i])
    const a1 = this.#sumsOf(forms[i + 1])
    const a2 = this.#sumsOf(forms[i + 2])
    for (let tag = 0; tag < tags; tag++) {
      const before = (b2[tag] ?? 0) + (b1[tags + tag] ?? 0)
      const behind = (a1[3 * tags + tag] ?? 0) + (a2[4 * tags + tag] ?? 0)
      scores[at + tag] = (scores[at + tag] ?? 0) + before + (own[2 * tags + tag] ?? 0) + behind
    }
  }

  #sumsOf(form: ScoredForm | undefined): Int32Array {
    if (!form) return this.#edge
    return (form.sums ??= this.#sums((offset) => seenFrom(form.facts, offset)))
  }

  #sums(featuresAt: (offset: number) => Uint32Array): Int32Array {
    const sums = new Int32Array(offsets.length * this.#tags)
    for (const [n, offset] of offsets.entries()) this.#table.add(featuresAt(offset), sums, n * this.#tags)
    return sums
  }
}
