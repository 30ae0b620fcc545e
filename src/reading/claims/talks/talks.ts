import type { Talk } from '../../../model/claim.ts'
import { type Clause, clauseOf } from '../between/clause.ts'
import { clauseWords } from '../between/clause-words.ts'
import { governingSides, ownSides } from '../between/sides.ts'
import type { Spot } from '../between/spot.ts'
import { isToldAgain } from '../between/told-again.ts'
import { comparedWithPublished, whenOf } from '../between/when.ts'
import type { ClaimDraft } from '../draft.ts'
import { basisFor, type ClaimBasis } from '../evidence.ts'
import type { Ground } from '../ground.ts'
import { lemmaAt } from '../tree.ts'
import { detailsOf } from './details.ts'
import {
  isAcceptance,
  isPlanning,
  plans,
  reachOf,
  stateOf,
  type TalkState,
  tellingPart,
  tellsOf,
} from './status.ts'
import { type ToldTalk, talkSides } from './talk-sides.ts'
import { type TalkWord, talkWords } from './talk-words.ts'

type TalkDraft = ToldTalk['draft']

/** The talks that the article tells of. */
export function findTalks(ground: Ground): ClaimDraft[] {
  const found: ToldTalk[] = []
  for (const tree of ground.trees)
    for (const talk of talkWords(tree)) {
      const draft = draftOf(talk, { tree, ground }, found)
      if (
        draft &&
        !isToldAgain(
          draft,
          found.map((told) => told.draft),
        )
      )
        found.push({ lemma: lemmaAt(tree, talk.at), kind: talk.kind, draft })
    }
  return found.map(({ draft }) => draft)
}

function draftOf(talk: TalkWord, spot: Spot, before: readonly ToldTalk[]): TalkDraft | null {
  const { tree, ground } = spot
  const clause = clauseOf(tree, talk.at, (governor) => reachOf(governor, spot))
  const told = whenOf(tree, clause, ground)
  const state = stateOf(talk, clause, { spot, when: told })
  if (!state) return null
  const { status, isDenied } = state
  const own = ownDay(state, clause, { spot, told })
  const when = own ?? dayOfDeed(state, told, ground)
  const named = talkSides(talk, clause, { spot, before })
  const parties = isDenied ? withDenier(named, clause, spot) : named
  if (parties.length < 2 || isVague(talk, { status, when, own }, { clause, spot })) return null
  if (status === 'refused' && isOutsiders(parties, clause, spot)) return null
  const basis = basisFor(
    clauseWords(tree, isNamedBy(talk.at, parties, spot) ? tellingPart(clause, spot) : clause),
    { tree, at: clause.top },
    ground,
  )
  return {
    kind: 'talk',
    ...basis,
    certainty: isDenied ? 'denied' : certaintyOf(basis, ground),
    parties,
    status,
    when,
    ...detailsOf(talk, clause, spot),
  }
}

/** The day of the talk itself: not of its denial, as in « a démenti lundi toute rencontre », nor of what was done about one to come. */
function ownDay(
  { status, isDenied }: TalkState,
  clause: Clause,
  { spot, told }: { readonly spot: Spot; readonly told: string | null },
): string | null {
  const { tree, ground } = spot
  if (isDenied) return whenOf(tree, { at: clause.at, governors: [] }, ground)
  if (!isPlanning(status)) return told
  return whenOf(tree, { ...clause, isDeed: (governor) => plans(governor, spot) }, ground)
}

/** The day of what was done about a talk that is still to come: « a accepté lundi de négocier ». */
function dayOfDeed({ status, isDenied }: TalkState, told: string | null, ground: Ground): string | null {
  if (isDenied || !isPlanning(status)) return null
  // A deed of today can't be told from a meeting of today by its day alone.
  return status === 'scheduled' && comparedWithPublished(told, ground) === 'same' ? null : told
}

/** « “Il n'y a pas eu de rencontre avec X”, dit Y »: who denies a talk of which one side is named is the other. */
function withDenier(
  named: readonly string[],
  { at, top }: Clause,
  { tree, ground: { voices } }: Spot,
): readonly string[] {
  const placeOf = (index: number): number => tree.tokens[index]?.span[0] ?? -1
  const denier = (voices.saying(placeOf(at)) ?? voices.reported(placeOf(top)))?.speaker?.party
  return named.length === 1 && denier && !named.includes(denier) ? [denier, ...named] : named
}

/** What is denied of the clause is in the status; the talk itself only somebody who denies puts in doubt. */
function certaintyOf({ certainty, statement }: ClaimBasis, { statements }: Ground): Talk['certainty'] {
  const said = statements.find(({ id }) => id === statement)
  if (said?.force === 'denies') return 'denied'
  return certainty === 'denied' ? 'asserted' : certainty
}

/** Whether the talk's own phrase names all its sides, so that it is evidence enough. */
function isNamedBy(at: number, parties: readonly string[], spot: Spot): boolean {
  const own = ownSides(at, spot)
  return parties.every((party) => own.includes(party))
}

/** Whether it is somebody else who says no: that is a view of the talk. */
function isOutsiders(parties: readonly string[], clause: Clause, spot: Spot): boolean {
  const refusing = governingSides(clause, spot, (at) => tellsOf(at, spot))
  return refusing.length > 0 && !refusing.some((party) => parties.includes(party))
}

/** How a talk stands, the day that is told of it, and its own day, which may be another than that of what was done about it. */
interface DatedStatus {
  readonly status: Talk['status']
  readonly when: string | null
  readonly own: string | null
}

/** Wishing to talk some time, or one side's accepting it, is a stance; a talk that is sought has a form or a day. */
function isVague(
  { kind }: TalkWord,
  { status, when, own }: DatedStatus,
  { clause, spot }: TellingClause,
): boolean {
  if (kind !== 'process') return false
  if (status === 'sought') return when === null
  const isAccepted = status === 'scheduled' && own === null
  return isAccepted && clause.governors.some((at) => isAcceptance(at, spot)) && accepting(clause, spot) === 1
}

/** The clause that tells of a talk, where it stands. */
interface TellingClause {
  readonly clause: Clause
  readonly spot: Spot
}

/** How many sides accept the talk. */
function accepting(clause: Clause, spot: Spot): number {
  return governingSides(clause, spot, (at) => isAcceptance(at, spot)).length
}
