import type { Agreement } from '../../../model/claim.ts'
import { clauseOf, timeOf } from '../between/clause.ts'
import { clauseWords } from '../between/clause-words.ts'
import type { Spot } from '../between/spot.ts'
import { isToldAgain } from '../between/told-again.ts'
import { whenOf } from '../between/when.ts'
import type { ClaimDraft } from '../draft.ts'
import { basisFor } from '../evidence.ts'
import type { Ground } from '../ground.ts'
import { lemmaAt, type Tree } from '../tree.ts'
import { agreementSides, type ToldAgreement } from './agreement-sides.ts'
import { type AgreementWord, agreementWords, instrumentAt } from './agreement-words.ts'
import { letsThrough, statusOf } from './status.ts'

/** The agreements that the article tells of. */
export function findAgreements(ground: Ground): ClaimDraft[] {
  const found: ToldAgreement[] = []
  for (const tree of ground.trees)
    for (const word of agreementWords({ tree, ground })) {
      const draft = draftOf(word, { tree, ground }, found)
      const before = found.map((told) => told.draft)
      if (draft && !isToldAgain(draft, before)) found.push({ lemma: lemmaAt(tree, word.at), draft })
    }
  return found.map(({ draft }) => draft)
}

function draftOf(word: AgreementWord, spot: Spot, before: readonly ToldAgreement[]): ToldAgreement['draft'] | null {
  const { tree, ground } = spot
  const clause = clauseOf(tree, word.at, (governor) => letsThrough(governor, spot))
  const status = word.isVerb ? ofVerb(tree, word.at) : statusOf(clause, spot)
  if (!status) return null
  const parties = agreementSides(word, clause, { spot, before })
  if (parties.length < leastSides(status)) return null
  const basis = basisFor(clauseWords(tree, clause), { tree, at: clause.top }, ground)
  const when = whenOf(tree, clause, ground)
  return { kind: 'agreement', ...basis, parties, instrument: instrumentAt(word, spot), status, when }
}

/** One is enough to break what others keep. */
function leastSides(status: Agreement['status']): number {
  return status === 'broken' ? 1 : 2
}

function ofVerb(tree: Tree, at: number): Agreement['status'] | null {
  const time = timeOf(tree, at)
  return time === 'past' || time === 'present' ? 'agreed' : null
}
