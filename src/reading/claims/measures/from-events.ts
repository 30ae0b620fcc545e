import type { ClaimClass } from '../../../language/claim-forms.ts'
import { actorsOf } from '../actors.ts'
import { type Ground, type Told, wordAt } from '../ground.ts'
import { ownClauseSpan } from '../own-clause.ts'
import { isLedAs, relationOf, type Tree, under } from '../tree.ts'
import { agentOf } from '../verbs.ts'
import { bearersOf } from './bearers.ts'
import type { Doing } from './doing.ts'
import { quantityIn, targetsUnder } from './targets.ts'
import { isToldEvent, isToldVerb } from './told.ts'

const supports: ReadonlySet<ClaimClass> = new Set(['measure-support'])
const effects: ReadonlySet<ClaimClass> = new Set(['event-effect'])
const ofTarget: ReadonlySet<ClaimClass> = new Set(['event-of-target'])

/** Relations by which a verb does the event that its noun names. */
const done: ReadonlySet<string> = new Set(['obj', 'obl', 'nsubj'])

/** An event as a noun tells it. */
export function doingOfEvent(tree: Tree, { at, word }: Told, ground: Ground): Doing | null {
  const head = tree.tokens[at]?.head ?? -1
  const act = word.value
  const isAlone = act === 'ASSAULT' || act === 'RETREAT'
  const supported = isSupported(tree, at) ? actorsOf(tree, agentOf(tree, head), ground) : []
  const isSupport = supported.length > 0 && isToldVerb(tree, head, ground)
  const top = isSupport || hasEffect(tree, at, ground) ? head : at
  const actors = isSupport ? supported : bearersOf(tree, at, ground)
  if (actors.length === 0 || (!isSupport && (!isAlone || !isToldEvent(tree, at)))) return null
  const struck = [at, ...(top === head ? [head] : [])].flatMap((each) => targetsUnder(tree, each, ground))
  const targets = [...struck, ...victimsOf(tree, at, ground)].filter((party) => !actors.includes(party))
  const quantity = top === head ? quantityIn(ownClauseSpan(tree, head), { act, ground }) : null
  return { tree, at: top, actors, targets: [...new Set(targets)], act, quantity, isMention: top === at }
}

/** « lancer une offensive »: the verb only carries the noun. */
function isSupported(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token || !done.has(relationOf(token))) return false
  return wordAt(tree, token.head, supports) !== null
}

/** « la frappe a tué », « tués dans la frappe ». */
function hasEffect(tree: Tree, at: number, ground: Ground): boolean {
  const token = tree.tokens[at]
  if (!token || !done.has(relationOf(token))) return false
  return wordAt(tree, token.head, effects) !== null && isToldVerb(tree, token.head, ground)
}

/** Whom « de X » says that an event strikes. */
function victimsOf(tree: Tree, at: number, ground: Ground): readonly string[] {
  if (!wordAt(tree, at, ofTarget)) return []
  return under(tree, at).flatMap((child) =>
    isLedAs(tree, child, 'of') ? ground.parties.among(tree, [child]) : [],
  )
}
