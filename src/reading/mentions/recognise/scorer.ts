import { mix } from '../../../language/hash.ts'
import type { SparseRows } from '../../../language/names-model.ts'
import type { FormFacts } from './form-facts.ts'
import { type FactRow, offsets, placeFeatureCount, placeFeatures, seenFrom } from './place-features.ts'
import { SparseTable } from './sparse-table.ts'

/** The facts of a form, and what it says for each tag at its own place and beside it, as far as that was asked. */
export interface ScoredForm {
  readonly facts: FormFacts
  readonly sums: (Int32Array | undefined)[]
}

/** Adds up what speaks for each tag of a word. */
export class Scorer {
  readonly #table: SparseTable
  readonly #tags: number
  readonly #features = new Uint32Array(placeFeatureCount)

  constructor(rows: SparseRows, tags: number) {
    this.#table = new SparseTable(rows)
    this.#tags = tags
  }

  /** Adds to the scores of the words of a sentence from one to before another; its first word has row `first`. */
  score(
    { forms, row }: { readonly forms: readonly ScoredForm[]; readonly row: FactRow },
    [from, to]: readonly [number, number],
    { scores, first }: { readonly scores: Int32Array; readonly first: number },
  ): void {
    for (let i = from; i < to; i++) {
      const at = (first + i) * this.#tags
      for (let n = 0; n < offsets.length; n++) this.#addForm(forms[i + (offsets[n] ?? 0)], n, { scores, at })
      placeFeatures(row, i, this.#features)
      for (let n = 0; n < placeFeatureCount; n++) this.#table.add(this.#features[n] ?? 0, scores, at)
    }
  }

  #addForm(
    form: ScoredForm | undefined,
    n: number,
    { scores, at }: { scores: Int32Array; at: number },
  ): void {
    const offset = offsets[n] ?? 0
    if (!form) return this.#table.add(mix(1, 1000 + offset), scores, at)
    const sum = (form.sums[n] ??= this.#sum(form.facts, offset))
    for (let tag = 0; tag < sum.length; tag++) scores[at + tag] = (scores[at + tag] ?? 0) + (sum[tag] ?? 0)
  }

  #sum(facts: FormFacts, offset: number): Int32Array {
    const sum = new Int32Array(this.#tags)
    for (const feature of seenFrom(facts, offset)) this.#table.add(feature, sum, 0)
    return sum
  }
}
