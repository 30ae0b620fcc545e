import type { ClaimClass } from '../../../language/claim-forms.ts'
import { actorsOf } from '../actors.ts'
import { type Ground, wordAt } from '../ground.ts'
import { childrenBy, isLedAs, relationOf, type Tree, under } from '../tree.ts'
import { agentOf } from '../verbs.ts'

const ofTarget: ReadonlySet<ClaimClass> = new Set(['event-of-target'])
const attributions: ReadonlySet<ClaimClass> = new Set(['event-attribution'])
const obliques: ReadonlySet<string> = new Set(['obl'])

/** Whose an event is: « russe », « du Hamas », « attribuée à Moscou », « menée par Moscou ». */
export function bearersOf(tree: Tree, at: number, ground: Ground): readonly string[] {
  return under(tree, at).flatMap((child) => {
    const token = tree.tokens[child]
    if (!token) return []
    if (relationOf(token) === 'amod') return ground.parties.among(tree, [child])
    if (relationOf(token) === 'acl') return doersOf(tree, child, ground)
    return isOwned(tree, { at, child }, ground) ? actorsOf(tree, child, ground) : []
  })
}

function isOwned(tree: Tree, { at, child }: Pair, { parties }: Ground): boolean {
  if (tree.tokens[child]?.deprel !== 'nmod') return false
  if (isLedAs(tree, child, 'by')) return true
  const isOfTarget = wordAt(tree, at, ofTarget) !== null
  return isLedAs(tree, child, 'of') && !isOfTarget && parties.among(tree, [child]).length > 0
}

/** A noun and a word under it. */
interface Pair {
  readonly at: number
  readonly child: number
}

function doersOf(tree: Tree, participle: number, ground: Ground): readonly string[] {
  const word = wordAt(tree, participle, attributions)
  if (!word) return actorsOf(tree, agentOf(tree, participle), ground)
  return childrenBy(tree, participle, obliques)
    .filter((child) => isLedAs(tree, child, 'to'))
    .flatMap((child) => actorsOf(tree, child, ground))
}
