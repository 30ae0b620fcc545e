import type { Gazetteer } from '../../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../../language/mention-forms.ts'
import type { LearnedNames } from '../../../language/names-model.ts'
import type { HashedNumbers } from '../../../language/syntax-model.ts'
import type { Word } from '../../../model/syntax.ts'
import { type FactSources, factsOfForm } from './form-facts.ts'
import { HashIndex } from './hash-index.ts'
import type { ScoredForm } from './scorer.ts'
import { wordKinds } from './word-kinds.ts'

/** More than the forms that are remembered as printed, and a power of two: forms known at once nearly always have places of their own. */
const places = 65_536

/** Stands for a place that no form has taken. */
const nobody = -1

/** Forms met so far, each at the remainder of its number; a later form takes the place of an earlier one, so that a text of ever new forms can't fill the memory. */
export class FactBook {
  readonly #sources: FactSources
  /** The number of the form at each place. */
  readonly #numbers = new Int32Array(places).fill(nobody)
  readonly #forms: (ScoredForm | undefined)[] = Array.from({ length: places })

  constructor(
    { coarse, fine }: Pick<LearnedNames, 'coarse' | 'fine'>,
    { forms, gazetteer }: { readonly forms: MentionForms; readonly gazetteer: Gazetteer },
  ) {
    this.#sources = {
      coarseOf: numbersByHash(coarse),
      fineOf: numbersByHash(fine),
      kindsOf: (key) => wordKinds(key, forms, gazetteer),
    }
  }

  form({ form, key, number }: Pick<Word, 'form' | 'key' | 'number'>): ScoredForm {
    const place = number % places
    const known = this.#numbers[place] === number ? this.#forms[place] : undefined
    if (known) return known
    const made: ScoredForm = { facts: factsOfForm(form, key, this.#sources), sums: null }
    this.#numbers[place] = number
    this.#forms[place] = made
    return made
  }
}

/** A look-up of small numbers by hash; 0 for a hash that is not there. */
function numbersByHash({ hashes, numbers }: HashedNumbers): (hash: number) => number {
  const index = new HashIndex(hashes, numbers)
  return (hash) => Math.max(0, index.find(hash))
}
