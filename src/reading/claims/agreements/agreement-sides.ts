import { governingSides, ownSides, verbSides } from '../between/sides.ts'
import type { Clause } from '../between/clause.ts'
import { isDefinite } from '../between/definite.ts'
import type { Spot } from '../between/spot.ts'
import type { ClaimDraft } from '../draft.ts'
import { lemmaAt } from '../tree.ts'
import type { AgreementWord } from './agreement-words.ts'

/** An agreement that was told of, with the lemma of its noun. */
export interface ToldAgreement {
  readonly lemma: string
  readonly draft: Extract<ClaimDraft, { readonly kind: 'agreement' }>
}

/** Between whom an agreement is, by its own words, then by those of its clause, then by the agreement that it takes up. */
export function agreementSides(
  word: AgreementWord,
  clause: Clause,
  { spot, before }: { readonly spot: Spot; readonly before: readonly ToldAgreement[] },
): readonly string[] {
  if (word.isVerb) return verbSides(word.at, { isTransitive: false }, spot)
  const named = [...new Set([...ownSides(word.at, spot), ...governingSides(clause, spot)])]
  if (named.length > 1 || !isDefinite(word.at, spot.tree)) return named
  const lemma = lemmaAt(spot.tree, word.at)
  const told = before.filter(({ draft }) => named.every((party) => draft.parties.includes(party)))
  const last = told.findLast((earlier) => earlier.lemma === lemma) ?? told.at(-1)
  return last?.draft.parties ?? named
}
