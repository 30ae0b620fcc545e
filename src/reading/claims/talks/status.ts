import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Talk } from '../../../model/claim.ts'
import { type Clause, isFinite, timeOf } from '../between/clause.ts'
import type { Spot } from '../between/spot.ts'
import { comparedWithPublished } from '../between/when.ts'
import { wordAt } from '../ground.ts'
import { childrenBy, relationOf } from '../tree.ts'
import { isNegated } from '../verbs.ts'
import { bearingOf, type Told } from './bearing.ts'
import type { TalkWord } from './talk-words.ts'

type Status = Talk['status']

const statuses: ReadonlySet<ClaimClass> = new Set(['talk-status'])
const passing: ReadonlySet<ClaimClass> = new Set(['talk', 'talk-with', 'talk-status'])
const describing: ReadonlySet<string> = new Set(['acl', 'amod', 'advcl', 'appos', 'nmod', 'obl'])
const leading: ReadonlySet<string> = new Set(['case', 'mark'])

/** What the words say that outweighs what a talk was meant to be: « le sommet prévu mardi a été annulé ». */
const decisive: ReadonlySet<Status> = new Set(['cancelled', 'refused', 'stalled'])

/** How a talk stands; null where the words don't tell, or tell only that somebody is ready for one. */
export function statusOf(talk: TalkWord, clause: Clause, { spot, when }: Telling): Status | null {
  const above = [...leadsOf(clause, spot), ...clause.governors].flatMap((at) => tellingOf(at, spot) ?? [])
  const below = modifiersOf(talk.at, spot).flatMap((at) => tellingOf(at, spot) ?? [])
  if ([...above, ...below].some(({ bearing }) => bearing === 'ready')) return null
  const told = [...below, ...above].flatMap(({ status }) => status ?? [])
  const plain = told.find((status) => decisive.has(status)) ?? told[0]
  if (plain) return plain
  if ([...above, ...below].some(({ bearing }) => bearing === 'void')) return null
  return talk.isVerb ? ofVerb(talk, spot, when) : ofNoun(talk, clause, { spot, when })
}

/** Where a talk is told of, and when it is put. */
export interface Telling {
  readonly spot: Spot
  readonly when: string | null
}

function tellingOf(at: number, { tree, ground }: Spot): Told | null {
  const word = wordAt(tree, at, { classes: statuses, forms: ground.forms })
  return word ? bearingOf(tree, at, word.value) : null
}

/** « après », « si »: the words that lead in the phrases and clauses about a talk. */
function leadsOf({ at, governors }: Clause, { tree }: Spot): readonly number[] {
  return [at, ...governors].flatMap((word) => childrenBy(tree, word, leading))
}

/** Whether what is told of a talk is told of a noun as well: « la reprise des pourparlers », not « la table des négociations ». */
export function letsThrough(at: number, { tree, ground }: Spot): boolean {
  return tree.tokens[at]?.upos !== 'NOUN' || wordAt(tree, at, { classes: passing, forms: ground.forms }) !== null
}

/** What describes the talk, and the verbs of its relative clause: « qui devait se tenir ». */
function modifiersOf(at: number, { tree }: Spot): readonly number[] {
  return childrenBy(tree, at, describing).flatMap((child) =>
    tree.tokens[child]?.deprel === 'acl:relcl' ? [child, ...childrenBy(tree, child, inner)] : [child],
  )
}

const inner: ReadonlySet<string> = new Set(['xcomp'])

/** « ont rencontré », « recevra », « négocient »: a verb of talking by its own time. */
function ofVerb({ at, kind }: TalkWord, { tree, ground }: Spot, when: string | null): Status | null {
  const time = timeOf(tree, at)
  if (isNegated(tree, at)) return isFinite(tree, at) && time !== 'past' && time !== 'conditional' ? 'refused' : null
  switch (time) {
    case 'past':
      return 'held'
    case 'future':
      return 'scheduled'
    case 'conditional':
      return 'sought'
    case 'present':
      return ofPresent(kind, comparedWithPublished(when, ground))
    default:
      return null
  }
}

/** « reçoit » may tell of what is to come, of today, or of the past. */
function ofPresent(kind: string, compared: ReturnType<typeof comparedWithPublished>): Status {
  if (compared === 'before') return 'held'
  if (compared) return 'scheduled'
  return kind === 'process' ? 'ongoing' : 'held'
}

/** A noun that nothing says more of: by its day, else by the time of the clause in which it acts. */
function ofNoun(talk: TalkWord, clause: Clause, { spot, when }: Telling): Status | null {
  const { tree, ground } = spot
  const compared = comparedWithPublished(when, ground)
  if (compared === 'before') return 'held'
  if (compared === 'after') return 'scheduled'
  if (!doesSomething(talk, clause, spot)) return null
  const time = timeOf(tree, clause.top)
  if (isNegated(tree, talk.at) || time === 'none') return null
  if (time === 'past') return 'held'
  if (time === 'future') return 'scheduled'
  return time === 'present' && talk.kind === 'process' ? 'ongoing' : null
}

/** Whether the talk does something itself; what one only speaks of may never be. */
function doesSomething({ at }: TalkWord, { governors, top }: Clause, { tree }: Spot): boolean {
  const subject = [at, ...governors].find((word) => tree.tokens[word]?.head === top)
  const token = subject === undefined ? null : tree.tokens[subject]
  return token != null && relationOf(token) === 'nsubj' && isFinite(tree, top)
}
