import type { ClaimClass } from '../../../language/claim-forms.ts'
import { type Ground, wordAt } from '../ground.ts'
import { childrenBy, relationOf, type Tree, under } from '../tree.ts'
import { isNegated, verbTime } from '../verbs.ts'

const done: ReadonlySet<ClaimClass> = new Set(['told-done'])
const unreal: ReadonlySet<ClaimClass> = new Set(['event-unreal'])
const aims: ReadonlySet<ClaimClass> = new Set(['aim'])
const marks: ReadonlySet<string> = new Set(['mark'])

/** Whether a verb is told as done or being done: not asked, denied, wanted, feared or put in the future. */
export function isToldVerb(tree: Tree, verb: number, ground: Ground): boolean {
  const token = tree.tokens[verb]
  if (!token || isNegated(tree, verb) || isQuestion(tree) || isAim(tree, verb)) return false
  const time = verbTime(tree, verb)
  if (time === 'past' || time === 'present') return !isWished(tree, verb, ground)
  if (time === 'conditional') return token.feats.includes('VerbForm=Part')
  if (time !== 'none') return false
  const relation = relationOf(token)
  if (relation === 'xcomp' || relation === 'ccomp') return isGovernedAsDone(tree, token.head, ground)
  return token.feats.includes('VerbForm=Part') && !token.feats.includes('VerbForm=Inf')
}

/** « exige que Kiev retire ses troupes »: what a verb of wishing governs is not told. */
function isWished(tree: Tree, verb: number, { forms }: Pick<Ground, 'forms'>): boolean {
  const token = tree.tokens[verb]
  if (!token || !governed.has(relationOf(token))) return false
  return (
    wordAt(tree, token.head, unreal) !== null ||
    (relationOf(token) === 'conj' && isWished(tree, token.head, { forms }))
  )
}

const governed: ReadonlySet<string> = new Set(['ccomp', 'conj'])

function isGovernedAsDone(tree: Tree, governor: number, ground: Ground): boolean {
  const word = wordAt(tree, governor, done)
  return word !== null && isToldVerb(tree, governor, ground)
}

function isQuestion({ tokens }: Tree): boolean {
  return tokens.at(-1)?.form === '?'
}

function isAim(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, marks).some((mark) => wordAt(tree, mark, aims) !== null)
}

/** Whether an event is told as one that is: nothing above or beside it fears, plans, denies or asks for it. */
export function isToldEvent(tree: Tree, noun: number): boolean {
  if (isQuestion(tree) || under(tree, noun).some((child) => isUnreal(tree, child))) return false
  let at = tree.tokens[noun]?.head ?? -1
  while (at >= 0) {
    if (isUnreal(tree, at) || isNegated(tree, at) || isAim(tree, at)) return false
    at = tree.tokens[at]?.head ?? -1
  }
  return true
}

function isUnreal(tree: Tree, at: number): boolean {
  const time = tree.tokens[at]?.upos === 'VERB' ? verbTime(tree, at) : 'none'
  if (time === 'future' || time === 'subjunctive') return true
  return wordAt(tree, at, unreal) !== null
}
