import type { Gazetteer } from '../../../knowledge/gazetteer.ts'
import type { MentionForms } from '../../../language/mention-forms.ts'
import type { LearnedNames } from '../../../language/names-model.ts'
import { ownCopy } from '../../../language/own-copy.ts'
import type { HashedNumbers } from '../../../language/syntax-model.ts'
import type { Word } from '../../../model/syntax.ts'
import { type FactSources, factsOfForm } from './form-facts.ts'
import { HashIndex } from './hash-index.ts'
import type { ScoredForm } from './scorer.ts'
import { wordKinds } from './word-kinds.ts'

/** Forms met so far; when there are `limit` of them it begins anew, so that a text of ever new forms can't fill the memory. */
export class FactBook {
  readonly #sources: FactSources
  readonly #limit: number
  readonly #forms = new Map<string, ScoredForm>()

  constructor(
    { coarse, fine }: Pick<LearnedNames, 'coarse' | 'fine'>,
    { forms, gazetteer }: { readonly forms: MentionForms; readonly gazetteer: Gazetteer },
    limit = 50_000,
  ) {
    this.#limit = limit
    this.#sources = {
      coarseOf: numbersByHash(coarse),
      fineOf: numbersByHash(fine),
      kindsOf: (key) => wordKinds(key, forms, gazetteer),
    }
  }

  form({ form, key }: Pick<Word, 'form' | 'key'>): ScoredForm {
    const known = this.#forms.get(form)
    if (known) return known
    if (this.#forms.size >= this.#limit) this.#forms.clear()
    const made: ScoredForm = { facts: factsOfForm(form, key, this.#sources), sums: null }
    this.#forms.set(ownCopy(form), made)
    return made
  }
}

/** A look-up of small numbers by hash; 0 for a hash that is not there. */
function numbersByHash({ hashes, numbers }: HashedNumbers): (hash: number) => number {
  const index = new HashIndex(hashes, numbers)
  return (hash) => Math.max(0, index.find(hash))
}
