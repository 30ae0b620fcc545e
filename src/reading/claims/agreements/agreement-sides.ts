import type { Clause } from '../between/clause.ts'
import { isDefinite } from '../between/definite.ts'
import { mainPair, namesOthers } from '../between/main-pair.ts'
import { addresseesOf, describedSides, governingSides, ownSides, verbSides } from '../between/sides.ts'
import type { Spot } from '../between/spot.ts'
import type { ClaimDraft } from '../draft.ts'
import { lemmaAt } from '../tree.ts'
import type { AgreementWord } from './agreement-words.ts'
import { tellsOf } from './status.ts'

/** An agreement that was told of, with the lemma of its noun. */
export interface ToldAgreement {
  readonly lemma: string
  readonly draft: Extract<ClaimDraft, { readonly kind: 'agreement' }>
}

/** Where to look for sides. */
export interface SidesLookup {
  readonly spot: Spot
  /** What was told of before. */
  readonly before: readonly ToldAgreement[]
  /** The index of the word that describes the agreement, where that is asked for. */
  readonly by?: number
}

/** Between whom an agreement is, by its own words, then by those of its clause, then by the agreement that it takes up. */
export function agreementSides(
  word: AgreementWord,
  clause: Clause,
  { spot, before, by = -1 }: SidesLookup,
): readonly string[] {
  if (word.isVerb) return verbSides(word.at, { objects: 'none' }, spot)
  const described = by < 0 ? [] : describedSides(by, spot)
  const own = [...new Set([...ownSides(word.at, spot), ...described])]
  const tells = (at: number): boolean => tellsOf(at, spot)
  const asked = clause.governors.filter(tells).flatMap((at) => addresseesOf(at, spot))
  if (own.length < 2 && asked.length > 1) return [...new Set(asked)]
  const named =
    by >= 0 && own.length > 1 ? own : [...new Set([...own, ...asked, ...governingSides(clause, spot, tells)])]
  if (named.length > 1 || !isDefinite(word.at, spot.tree) || namesOthers(word.at, spot)) return named
  const lemma = lemmaAt(spot.tree, word.at)
  const told = before.filter(({ draft }) => named.every((party) => draft.parties.includes(party)))
  const last = told.findLast((earlier) => word.isPlain || earlier.lemma === lemma)
  if (last) return last.draft.parties
  const pair = mainPair(word.at, spot)
  return named.every((party) => pair.includes(party)) && pair.length > 0 ? pair : named
}
