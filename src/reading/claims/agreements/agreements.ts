import type { Agreement } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import { type Clause, clauseOf, timeOf } from '../between/clause.ts'
import { clauseWords, describedWords } from '../between/clause-words.ts'
import { isDefinite } from '../between/definite.ts'
import { isToldAgain } from '../between/told-again.ts'
import { whenOf } from '../between/when.ts'
import type { ClaimDraft } from '../draft.ts'
import { basisFor } from '../evidence.ts'
import type { Ground } from '../ground.ts'
import { lemmaAt, type Tree } from '../tree.ts'
import { agreementSides, type SidesLookup, type ToldAgreement } from './agreement-sides.ts'
import { type AgreementWord, agreementWords, instrumentAt } from './agreement-words.ts'
import { reachOf, statusAbove, statusBeside } from './status.ts'

type Draft = ToldAgreement['draft']

/** The agreements that the article tells of. */
export function findAgreements(ground: Ground): ClaimDraft[] {
  const found: ToldAgreement[] = []
  for (const tree of ground.trees)
    for (const word of agreementWords({ tree, ground }))
      for (const draft of draftsOf(word, { spot: { tree, ground }, before: found }))
        if (
          !isToldAgain(
            draft,
            found.map((told) => told.draft),
          )
        )
          found.push({ lemma: lemmaAt(tree, word.at), draft })
  return found.map(({ draft }) => draft)
}

/** What describes an agreement, and what its clause says of it, may be two things: « a quitté l'accord signé en mai ». */
function draftsOf(word: AgreementWord, lookup: SidesLookup): readonly Draft[] {
  const { spot } = lookup
  const clause = clauseOf(spot.tree, word.at, (governor) => reachOf(governor, spot))
  if (word.isVerb) return made(word, clause, { ...lookup, status: ofVerb(spot.tree, word.at) })
  const beside = statusBeside(clause, spot)
  const above = statusAbove(clause, spot)
  const described = beside ? made(word, clause, { ...lookup, ...beside }) : []
  const isSettled = above === 'negotiating' && (beside !== null || isSigned(word, lookup))
  const without = described[0]?.evidence
  const governed = isSettled
    ? []
    : made(word, clause, { ...lookup, status: above, ...(without && { without }) })
  return [...described, ...governed]
}

/** Whether the agreement was told of as signed: one goes on speaking of it. */
function isSigned({ at }: AgreementWord, { spot: { tree }, before }: SidesLookup): boolean {
  const lemma = lemmaAt(tree, at)
  return before.some((told) => told.lemma === lemma && told.draft.status === 'signed') && isDefinite(at, tree)
}

interface Making extends SidesLookup {
  readonly status: Agreement['status'] | null
  /** Words that tell of something else about the agreement. */
  readonly without?: Span
}

function made(word: AgreementWord, clause: Clause, making: Making): readonly Draft[] {
  const { spot, status, by, without } = making
  const { tree, ground } = spot
  if (!status) return []
  const parties = agreementSides(word, clause, making)
  if (parties.length < leastSides(status)) return []
  if (status === 'broken' && !isDefinite(word.at, tree)) return []
  const instrument = instrumentAt(word, spot)
  if (instrument === null) return []
  const chain = by === undefined ? clause : { at: by, governors: [] }
  const when = whenOf(tree, { ...chain, ...(without && { without }) }, ground)
  const evidence = by === undefined ? clauseWords(tree, clause) : describedWords(tree, word.at, by)
  const basis = basisFor(evidence, { tree, at: by ?? clause.top }, ground)
  return [{ kind: 'agreement', ...basis, parties, instrument, status, when }]
}

/** One is enough to break what others keep. */
function leastSides(status: Agreement['status']): number {
  return status === 'broken' ? 1 : 2
}

function ofVerb(tree: Tree, at: number): Agreement['status'] | null {
  const time = timeOf(tree, at)
  return time === 'past' || time === 'present' ? 'agreed' : null
}
