import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Agreement } from '../../../model/claim.ts'
import { type Clause, isFinite, type Reach, timeOf } from '../between/clause.ts'
import type { Spot } from '../between/spot.ts'
import { wordAt } from '../ground.ts'
import { childrenBy, relationOf, type Tree } from '../tree.ts'
import { isNegated } from '../verbs.ts'

type Status = Agreement['status']

const statuses: ReadonlySet<ClaimClass> = new Set(['agreement-status'])
const passing: ReadonlySet<ClaimClass> = new Set(['agreement-status', 'instrument'])
const describing: ReadonlySet<string> = new Set(['acl', 'amod', 'advcl', 'nmod'])
const leading: ReadonlySet<string> = new Set(['case', 'mark'])
const helping: ReadonlySet<string> = new Set(['aux'])
const completing: ReadonlySet<string> = new Set(['obl', 'obj'])

/** What a word says of an agreement, and whether it says that this is so. */
interface Told {
  readonly value: string
  readonly isReal: boolean
  readonly isPast: boolean
  readonly isDenied: boolean
}

/** How an agreement stands by what governs it; null where the words don't tell. */
export function statusAbove(clause: Clause, spot: Spot): Status | null {
  const words = [...clause.governors, ...predicatesOf(clause, spot)]
  const told = words.flatMap((at) => tellingOf(at, clause, spot) ?? [])
  const leads = [clause.at, ...clause.governors].flatMap((at) => childrenBy(spot.tree, at, leading))
  const isOpen = leads.some((at) => valueAt(at, spot) === 'void')
  const status = plainStatus(told, isOpen || told.some(isVoiding))
  return status === 'negotiating' && !endsInVerb(clause, spot) ? null : status
}

/** « refuse de signer », « ne peut être accepté ». */
function isVoiding({ value, isDenied }: Told): boolean {
  return isDenied ? value === 'plan' : value === 'void'
}

/** « les adversaires d'un accord », « bloque la signature »: where no verb tells of it, nothing is told of the accord. */
function endsInVerb({ top }: Clause, spot: Spot): boolean {
  const token = spot.tree.tokens[top]
  return token !== undefined && (token.head < 0 || (token.upos === 'VERB' && tellsOf(top, spot)))
}

/** What a describing word says: « l'accord signé mardi », « Conclue en mai, la trêve … ». */
export interface Described {
  readonly status: Status
  /** The index of the describing word. */
  readonly by: number
}

/** How an agreement stands by what describes it; null where the words don't tell. */
export function statusBeside(clause: Clause, spot: Spot): Described | null {
  for (const by of modifiersOf(clause, spot)) {
    const told = tellingOf(by, { at: by, governors: [], top: by }, spot)
    const status = told && plainStatus([told], false)
    if (status) return { status, by }
  }
  return null
}

function plainStatus(told: readonly Told[], isVoid: boolean): Status | null {
  const isPlan = told.some(({ value }) => value === 'plan')
  for (const one of told) {
    const status = one.isReal && !isVoid ? realStatus(one, isPlan) : openStatus(one, isVoid)
    if (status) return status
  }
  return null
}

function realStatus({ value, isDenied, isPast }: Told, isPlan: boolean): Status | null {
  if (isDenied) return value === 'renewed' ? 'broken' : null
  if (value === 'renewed') return isPlan ? 'negotiating' : 'in-force'
  if (value === 'agreed' || value === 'signed') return isPlan ? 'negotiating' : value
  if (value === 'expired') return isPast ? 'broken' : null
  if (value === 'in-force' || value === 'broken') return isPlan ? null : value
  return value === 'negotiating' ? value : null
}

/** What is still to come: an accord to be signed is negotiated, one that is refused to go on ends. */
function openStatus({ value, isDenied }: Told, isVoid: boolean): Status | null {
  if (value === 'renewed' && (isDenied || isVoid)) return 'broken'
  if (isDenied || isVoid) return null
  return ['agreed', 'signed', 'renewed', 'negotiating'].includes(value) ? 'negotiating' : null
}

function valueAt(at: number, { tree }: Spot): string | null {
  return wordAt(tree, at, statuses)?.value ?? null
}

function tellingOf(at: number, clause: Clause, spot: Spot): Told | null {
  const value = valueAt(at, spot)
  if (value === null) return null
  const isPast = timeOf(spot.tree, at) === 'past'
  return { value, isPast, isReal: isReal(at, clause, spot.tree), isDenied: isNegated(spot.tree, at) }
}

/** Whether a word says that something is so: a verb of the past or the present, or a noun of a clause in them. */
function isReal(at: number, { top }: Clause, tree: Tree): boolean {
  const isVerb = tree.tokens[at]?.upos === 'VERB'
  const time = timeOf(tree, isVerb ? at : top)
  return time === 'past' || (time === 'present' && (isVerb || at !== top || isFinite(tree, at)))
}

/** What describes the instrument, and a participle that its sentence begins with: « Conclue en mai, la trêve … ». */
function modifiersOf({ at, governors }: Clause, { tree }: Spot): readonly number[] {
  const verb = governors[0] ?? -1
  const isSubject = tree.tokens[at]?.head === verb && relationOf(tree.tokens[at]) === 'nsubj'
  const opening = isSubject
    ? childrenBy(tree, verb, new Set(['advcl'])).filter((child) => isBare(child, at, tree))
    : []
  const loose = governors.flatMap((governor) => childrenBy(tree, governor, participial))
  return [
    ...childrenBy(tree, at, describing),
    ...opening,
    ...loose.filter((child) => followsIt(child, at, tree)),
  ]
}

const participial: ReadonlySet<string> = new Set(['acl'])

/** A participle that the parse hangs on what governs the noun, though it stands behind it: « quitte l'accord, signé en mai ». */
function followsIt(at: number, noun: number, tree: Tree): boolean {
  return at > noun && tree.tokens[at]?.deprel === 'acl'
}

function isBare(at: number, noun: number, tree: Tree): boolean {
  const isPast = tree.tokens[at]?.feats.includes('Tense=Past') ?? false
  return at < noun && isPast && !isFinite(tree, at) && childrenBy(tree, at, helping).length === 0
}

/** « est en vigueur », « a volé en éclats »: what completes the verb of which the instrument is the subject. */
function predicatesOf({ at, governors }: Clause, { tree }: Spot): readonly number[] {
  const verb = governors.at(-1)
  const token = tree.tokens[at]
  if (verb === undefined || !token || relationOf(token) !== 'nsubj') return []
  return childrenBy(tree, verb, completing).filter((child) => tree.tokens[child]?.upos === 'NOUN')
}

/** Whether a word tells of the agreement that it governs. */
export function tellsOf(at: number, { tree }: Spot): boolean {
  return wordAt(tree, at, passing) !== null
}

/** How far a word that governs tells: « la signature du traité » tells of the treaty, « le jour du traité » doesn't, and « tente de saboter » tells nothing of trying. */
export function reachOf(at: number, spot: Spot): Reach {
  if (tellsOf(at, spot)) return 'further'
  const upos = spot.tree.tokens[at]?.upos
  if (upos === 'PROPN' && tellsOf(spot.tree.tokens[at]?.head ?? -1, spot)) return 'further'
  if (upos === 'NOUN' || upos === 'PROPN') return 'none'
  return upos === 'VERB' ? 'here' : 'further'
}
