import type { ClaimClass } from '../../../language/claim-forms.ts'
import { actorsOf, isActing } from '../actors.ts'
import { type Ground, isContainer, type Told, wordAt } from '../ground.ts'
import { ownClauseSpan } from '../own-clause.ts'
import { childrenBy, type Tree } from '../tree.ts'
import { agentOf, isNegated, patientsOf, verbTime } from '../verbs.ts'
import type { Doing } from './doing.ts'
import { quantityIn, targetsOf } from './targets.ts'
import { isToldVerb } from './told.ts'

/** Acts that are no more than words: told only of two parties. */
const betweenParties: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'SUPPORT'])

/** « L'armée russe a bombardé Kiev »: the subject does it to the object. */
export function doingOfVerb(tree: Tree, { at, word }: Told, ground: Ground): Doing | null {
  if (!isToldVerb(tree, at, ground)) return null
  const act = word.value
  if (act === 'REQUEST' && childrenBy(tree, at, asked).length === 0) return null
  const actors = doersOf(tree, at, { act, ground })
  if (actors.length === 0) return null
  const struck = [at, ...(act === 'THREATEN' ? childrenBy(tree, at, asked) : [])]
  const targets = struck
    .flatMap((verb) => targetsOf(tree, verb, ground))
    .filter((party) => !actors.includes(party))
  if (betweenParties.has(act) && !isDoneToParty(tree, at, { actors, ground })) return null
  if (act === 'COERCE' && targets.length === 0) return null
  const quantity = quantityIn(ownClauseSpan(tree, at), { act, ground })
  const isBare = word.with.size === 0 && targets.length === 0 && !quantity
  if (isBare && act !== 'THREATEN' && !strikes(tree, at)) return null
  return { tree, at, actors, targets, act: actOn(act, targets), quantity, isMention: false }
}

/** A row may give two acts, of which the second is for what is done to nobody: missiles shot at the sea are a show of force. */
function actOn(act: string, targets: readonly string[]): string {
  const [struck = act, shown = struck] = act.split('|')
  return targets.length > 0 ? struck : shown
}

/** Whether a party is what a verb is done to, not only its citizens. */
function isDoneToParty(
  tree: Tree,
  at: number,
  { actors, ground }: { readonly actors: readonly string[]; readonly ground: Ground },
): boolean {
  const others = [...patientsOf(tree, at), ...childrenBy(tree, at, obliques)]
  return others.some((each) => actorsOf(tree, each, ground).some((party) => !actors.includes(party)))
}

const obliques: ReadonlySet<string> = new Set(['obl', 'iobj'])

/** Whether a finite verb says what it is done to. */
function strikes(tree: Tree, at: number): boolean {
  return patientsOf(tree, at).length > 0 && verbTime(tree, at) !== 'none'
}

/** A finite verb that is denied, or an infinitive under one of stance: « n'a pas voulu signer », not « ne peut pas ». */
function isWithheld(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  if (token.deprel === 'xcomp')
    return isNegated(tree, token.head) && wordAt(tree, token.head, stances) !== null
  const time = verbTime(tree, at)
  return time !== 'none' && time !== 'conditional' && isNegated(tree, at)
}

const stances: ReadonlySet<ClaimClass> = new Set(['stance'])

/** « … tant que » makes a condition of it. */
const conditions: ReadonlySet<string> = new Set(['advcl'])

/** What somebody is asked to do. */
const asked: ReadonlySet<string> = new Set(['xcomp', 'ccomp'])

/** Acts of one's own troops: those that nobody's name stands beside are the speaker's. */
const ownTroops: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT'])

/** Acts on what a party has imposed: where nobody else is named, they are its own. */
const imposed: ReadonlySet<string> = new Set(['CONCEDE', 'SANCTION'])

/** « Une partie des sanctions européennes a été levée »: whose they are. */
function imposersOf(tree: Tree, at: number, ground: Ground): readonly string[] {
  const own = ground.parties.among(tree, childrenBy(tree, at, describing))
  if (own.length > 0 || !isContainer(tree, at)) return own
  return childrenBy(tree, at, held).flatMap((child) => imposersOf(tree, child, ground))
}

const describing: ReadonlySet<string> = new Set(['amod'])
const held: ReadonlySet<string> = new Set(['nmod', 'obl'])

function doersOf(
  tree: Tree,
  at: number,
  { act, ground }: { readonly act: string; readonly ground: Ground },
): readonly string[] {
  const agent = agentOf(tree, at)
  const named = actorsOf(tree, agent, ground)
  if (agent < 0 && imposed.has(act))
    return patientsOf(tree, at).flatMap((each) => imposersOf(tree, each, ground))
  if (named.length > 0 || !ownTroops.has(act)) return named
  const troops = [agent, ...patientsOf(tree, at)].find((each) => isActing(tree, each))
  const own = troops === undefined ? [] : actorsOf(tree, troops, ground)
  if (own.length > 0 || verbTime(tree, at) === 'none') return own
  const speaker = ground.voices.saying(tree.tokens[at]?.span[0] ?? -1)?.speaker
  return troops !== undefined && speaker?.party ? [speaker.party] : []
}

/** « Oslo n'a pas accepté l'offre »: what is denied is rejected. */
export function doingOfWithheld(tree: Tree, { at, word }: Told, ground: Ground): Doing | null {
  if (!isWithheld(tree, at)) return null
  if (childrenBy(tree, at, conditions).length > 0) return null
  const actors = actorsOf(tree, agentOf(tree, at), ground)
  const targets = targetsOf(tree, at, ground).filter((party) => !actors.includes(party))
  return actors.length > 0
    ? { tree, at, actors, targets, act: word.value, quantity: null, isMention: false }
    : null
}
