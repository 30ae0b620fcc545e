import type { Talk } from '../../../model/claim.ts'
import { type Clause, clauseOf } from '../between/clause.ts'
import type { Spot } from '../between/spot.ts'
import { whenOf } from '../between/when.ts'
import type { ClaimDraft } from '../draft.ts'
import { basisFor, clauseSpan } from '../evidence.ts'
import type { Ground } from '../ground.ts'
import { relationOf, spanOver, type Tree } from '../tree.ts'
import { detailsOf } from './details.ts'
import { isToldAgain } from './told-again.ts'
import { letsThrough, statusOf } from './status.ts'
import { talkSides } from './talk-sides.ts'
import { type TalkWord, talkWords } from './talk-words.ts'

type TalkDraft = Extract<ClaimDraft, Pick<Talk, 'kind'>>

/** The talks that the article tells of. */
export function findTalks(ground: Ground): ClaimDraft[] {
  const found: TalkDraft[] = []
  for (const tree of ground.trees)
    for (const talk of talkWords(tree, ground)) {
      const draft = draftOf(talk, { tree, ground }, found)
      if (draft && !isToldAgain(draft, found)) found.push(draft)
    }
  return found
}

function draftOf(talk: TalkWord, spot: Spot, before: readonly TalkDraft[]): TalkDraft | null {
  const { tree, ground } = spot
  const clause = clauseOf(tree, talk.at, (governor) => letsThrough(governor, spot))
  const when = whenOf(tree, clause, ground)
  const status = statusOf(talk, clause, { spot, when })
  if (!status) return null
  const parties = talkSides(talk, clause, { spot, before })
  if (parties.length < 2 || isVague(talk, status, when)) return null
  const basis = basisFor(evidenceOf(tree, clause), { tree, at: clause.top }, ground)
  return { kind: 'talk', ...basis, parties, status, when, ...detailsOf(talk, clause, spot) }
}

/** Wishing to talk some time is a stance; a talk that is sought has a form or a day. */
function isVague({ kind }: TalkWord, status: Talk['status'], when: string | null): boolean {
  return status === 'sought' && kind === 'process' && when === null
}

/** The clause; a clause that says more of a noun, with the noun. */
function evidenceOf(tree: Tree, { top }: Clause): readonly [number, number] {
  const span = clauseSpan(tree, top)
  const token = tree.tokens[top]
  const [from, to] = token && relationOf(token) === 'acl' ? spanOver(tree, [token.head, top]) : span
  return [Math.min(from, span[0]), Math.max(to, span[1])]
}
