import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Talk } from '../../../model/claim.ts'
import { type Clause, isFinite, type Reach, timeOf } from '../between/clause.ts'
import { isDefinite } from '../between/definite.ts'
import type { Spot } from '../between/spot.ts'
import { comparedWithPublished } from '../between/when.ts'
import { wordAt } from '../ground.ts'
import { childrenBy, relationOf, type Tree } from '../tree.ts'
import { isNegated } from '../verbs.ts'
import { type Bearing, bearingOf, inTime, type Told } from './bearing.ts'
import type { TalkWord } from './talk-words.ts'

type Status = Talk['status']

const statuses: ReadonlySet<ClaimClass> = new Set(['talk-status'])
const passing: ReadonlySet<ClaimClass> = new Set(['talk', 'talk-with', 'talk-status'])
const describing: ReadonlySet<string> = new Set(['acl', 'amod', 'advcl', 'appos', 'nmod', 'obl'])
const leading: ReadonlySet<string> = new Set(['case', 'mark'])

/** What the words say that outweighs what a talk was meant to be: « le sommet prévu mardi a été annulé ». */
const decisive: ReadonlySet<Status> = new Set(['cancelled', 'refused', 'stalled'])

/** How a talk stands, and whether somebody denies that it does. */
export interface TalkState {
  readonly status: Status
  readonly isDenied: boolean
}

/** How a talk stands; null where the words don't tell, or tell only that somebody is ready for one. */
export function stateOf(talk: TalkWord, whole: Clause, telling: Telling): TalkState | null {
  const { spot } = telling
  const clause = tellingPart(whole, spot)
  const told = tellingWords(talk, clause, spot).flatMap((at) => tellingOf(at, spot) ?? [])
  const status = statusOf(talk, { whole, clause }, telling)
  if (status) return { status, isDenied: told.some(({ bearing }) => bearing === 'denied') }
  return isDeniedBySide(talk, clause, spot) ? { status: 'held', isDenied: true } : null
}

/** « Aucune rencontre n'a eu lieu », « Nous n'avons pas rencontré X », says one who would have been there. */
function isDeniedBySide(talk: TalkWord, { top }: Clause, { tree, ground: { voices } }: Spot): boolean {
  const at = talk.isVerb ? talk.at : top
  return (
    (talk.isVerb || takesPlace(top, tree)) &&
    isNegated(tree, at) &&
    timeOf(tree, at) === 'past' &&
    Boolean(voices.saying(tree.tokens[talk.at]?.span[0] ?? -1)?.speaker?.party)
  )
}

/** « a eu lieu », « il y a eu ». */
function takesPlace(at: number, tree: Tree): boolean {
  const value = wordAt(tree, at, statuses)?.value
  return value === 'occurs' || (value === undefined && childrenBy(tree, at, expletives).length > 0)
}

const expletives: ReadonlySet<string> = new Set(['expl'])

/** The words that may tell how a talk stands: what describes it, its verb or what is said of it, what leads it in, what governs it. */
function tellingWords(talk: TalkWord, clause: Clause, spot: Spot): readonly number[] {
  return [
    ...modifiersOf(talk.at, spot),
    ...(talk.isVerb ? ownVerb(talk) : predicatesOf(clause, spot)),
    ...leadsOf(clause, spot),
    ...clause.governors,
  ]
}

interface Extent {
  readonly whole: Clause
  /** As far as it tells of the talk. */
  readonly clause: Clause
}

function statusOf(talk: TalkWord, { whole, clause }: Extent, { spot, when }: Telling): Status | null {
  const words = tellingWords(talk, clause, spot)
  const told = words.flatMap((at) => tellingOf(at, spot) ?? [])
  if (told.some(({ bearing }) => bearing === 'ready')) return null
  const plain = plainStatus(
    told.filter(({ bearing }, index) => words[index] !== talk.at || bearing !== 'occurs'),
    isMeant(told) || isDefinite(talk.at, spot.tree),
  )
  if (plain) return dated(plain, told, comparedWithPublished(when, spot.ground))
  if (told.some(({ bearing }) => bearing === 'void')) return null
  return talk.isVerb ? ofVerb(talk, spot, when) : ofNoun(talk, whole, { spot, when })
}

/** « a confirmé par téléphone » is a call, whatever was confirmed. */
function ownVerb({ at, kind }: TalkWord): readonly number[] {
  return kind === 'call' ? [] : [at]
}

function plainStatus(told: readonly Told[], wasMeant: boolean): Status | null {
  const found = told.flatMap(({ bearing, status }) => undone(bearing, status, wasMeant) ?? [])
  return found.find((status) => decisive.has(status)) ?? found[0] ?? null
}

/** What was to take place and does not is cancelled; of what nobody had planned, that it did not says nothing. */
function undone(bearing: Told['bearing'], status: Status | null, wasMeant: boolean): Status | null {
  if (!isUndone({ bearing, status })) return status
  if (wasMeant) return 'cancelled'
  return status === 'cancelled' ? null : status
}

function isUndone({ bearing, status }: Told): boolean {
  return bearing === 'occurs' && status !== null && decisive.has(status)
}

function isMeant(told: readonly Told[]): boolean {
  return told.some(({ status }) => status === 'scheduled')
}

/** The day decides between tenses that leave it open, and says of a talk put off that it is still to come. */
function dated(status: Status, told: readonly Told[], compared: Compared): Status {
  const occurs = told.some(({ bearing }) => bearing === 'occurs')
  const isPutOff = status === 'cancelled' && told.some(({ bearing }) => bearing === 'postponed')
  if (compared === 'after' && (status === 'ongoing' || isPutOff)) return 'scheduled'
  return compared === 'before' && status === 'ongoing' && occurs ? 'held' : status
}

type Compared = ReturnType<typeof comparedWithPublished>

/** What is said by the verb of which the talk is the subject: « sont dans l'impasse ». */
function predicatesOf({ at, governors }: Clause, { tree, ground }: Spot): readonly number[] {
  const verb = governors.at(-1)
  if (verb === undefined || !isSubjectOf(at, { governors, tree })) return []
  return childrenBy(tree, verb, completing).filter((child) => isState(child, { tree, ground }))
}

/** « dans l'impasse », « en cours » say how the talks are; « pour une rencontre » says what came of them. */
function isState(at: number, spot: Spot): boolean {
  const status = tellingOf(at, spot)?.status
  return status === 'stalled' || status === 'ongoing'
}

const completing: ReadonlySet<string> = new Set(['obl', 'obj', 'xcomp', 'advmod'])

function isSubjectOf(at: number, { governors, tree }: { governors: readonly number[]; tree: Tree }): boolean {
  const verb = governors.at(-1)
  const subject = [at, ...governors].map((word) => tree.tokens[word]).find((token) => token?.head === verb)
  return subject !== undefined && relationOf(subject) === 'nsubj'
}

/** Where a talk is told of, and when it is put. */
export interface Telling {
  readonly spot: Spot
  readonly when: string | null
}

function tellingOf(at: number, { tree }: Spot): Told | null {
  const word = wordAt(tree, at, statuses)
  return word ? bearingOf(tree, at, word.value) : null
}

/** « après », « si »: the words that lead in the phrases and clauses about a talk. */
function leadsOf({ at, governors }: Clause, { tree }: Spot): readonly number[] {
  return [at, ...governors].flatMap((word) => childrenBy(tree, word, leading))
}

/**
 * The clause as far as it tells how the talk stands: of « après deux mois de tractations, ils ont signé » the first phrase. The
 * whole clause where the verb tells it.
 */
export function tellingPart(clause: Clause, spot: Spot): Clause {
  const { tree } = spot
  const chain = [clause.at, ...clause.governors]
  const verb = chain.findIndex((at) => !phrasal.has(tree.tokens[at]?.upos ?? ''))
  const phrase = verb < 0 ? chain : chain.slice(0, verb)
  const top = phrase.at(-1) ?? clause.at
  const token = tree.tokens[top]
  const isAdjunct = token !== undefined && adjuncts.has(relationOf(token)) && top !== clause.top
  const leads = phrase.flatMap((at) => childrenBy(tree, at, leading))
  const tells = leads.some((at) => tellingOf(at, spot) !== null)
  return isAdjunct && tells ? { at: clause.at, governors: phrase.slice(1), top } : clause
}

const phrasal: ReadonlySet<string> = new Set(['NOUN', 'ADV', 'ADP'])
const adjuncts: ReadonlySet<string> = new Set(['obl', 'advmod'])

/** Whether a word tells of the talk that it governs. */
export function tellsOf(at: number, { tree }: Spot): boolean {
  return wordAt(tree, at, passing) !== null
}

/** Whether a verb tells what somebody does about a talk that is still to come, on a day of its own: « a accepté mardi », « ont annoncé lundi ». */
export function plans(at: number, { tree }: Spot): boolean {
  const word = tree.tokens[at]?.upos === 'VERB' ? wordAt(tree, at, statuses) : null
  return word !== null && isPlanning(word.value) && timeOf(tree, at) !== 'future'
}

/** Whether a talk of which a word says this may be still to come. */
export function isPlanning(status: string): boolean {
  return planning.has(status)
}

const planning: ReadonlySet<string> = new Set<Bearing>(['scheduled', 'sought', 'refused', 'accepted'])

/** Whether a word says that somebody has accepted the talk that it governs. */
export function isAcceptance(at: number, { tree }: Spot): boolean {
  return wordAt(tree, at, statuses)?.value === 'accepted'
}

/** How far a word that governs tells: « la reprise des pourparlers » tells of the pourparlers, « la table des négociations » doesn't, and « tente de saboter » tells nothing of trying. */
export function reachOf(at: number, spot: Spot): Reach {
  if (tellsOf(at, spot)) return 'further'
  const upos = spot.tree.tokens[at]?.upos
  if (upos === 'NOUN' || upos === 'PROPN') return 'none'
  return upos === 'VERB' ? 'here' : 'further'
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
  if (isNegated(tree, at))
    return isFinite(tree, at) && time !== 'past' && time !== 'conditional' ? 'refused' : null
  return time === 'present' ? ofPresent(kind, comparedWithPublished(when, ground)) : (inTime[time] ?? null)
}

/** « reçoit » may tell of what is to come, of today, or of the past. */
function ofPresent(kind: string, compared: Compared): Status {
  if (compared === 'before') return 'held'
  if (compared) return 'scheduled'
  return kind === 'process' ? 'ongoing' : 'held'
}

/** A noun that nothing says more of: by its day, else by the time of the clause in which it acts. */
function ofNoun(talk: TalkWord, clause: Clause, { spot, when }: Telling): Status | null {
  const { tree, ground } = spot
  if (leavesWords(talk.at, clause.top, spot)) return null
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

/** « “Les pourparlers, c'est non”, a-t-il dit lundi »: the verb of saying tells nothing of the talk, nor does its day. */
function leavesWords(at: number, top: number, { tree, ground: { voices } }: Spot): boolean {
  const said = voices.saying(tree.tokens[at]?.span[0] ?? -1)
  return said !== null && said !== voices.saying(tree.tokens[top]?.span[0] ?? -1)
}

/** Whether the talk does something itself; what one only speaks of may never be. */
function doesSomething({ at }: TalkWord, { governors, top }: Clause, { tree, ground }: Spot): boolean {
  const offset = tree.tokens[top]?.span[0] ?? -1
  return isFinite(tree, top) && isSubjectOf(at, { governors, tree }) && !ground.voices.reported(offset)
}
