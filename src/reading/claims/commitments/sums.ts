import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Quantity } from '../../../model/claim.ts'
import { type Ground, wordAt } from '../ground.ts'
import { ownClause } from '../own-clause.ts'
import { relationOf, spanOver, type Tree } from '../tree.ts'
import { verbTime } from '../verbs.ts'
import { amountIn } from './given-amount.ts'

const sums: ReadonlySet<ClaimClass> = new Set(['gift-sum'])
const running: ReadonlySet<ClaimClass> = new Set(['gift-running'])

/** What a gift comes to, and the index of the words that say so. */
export interface Sum {
  readonly amount: Quantity
  readonly members: readonly number[]
}

/** What a noun comes to, by the verb whose subject it is: « l'aide s'élève à 3 milliards »; null where none says so. */
export function sumOf(tree: Tree, noun: number, ground: Ground): Sum | null {
  const token = tree.tokens[noun]
  if (!token || relationOf(token) !== 'nsubj') return null
  const verb = wordAt(tree, token.head, sums)
  if (!verb || verbTime(tree, token.head) === 'future') return null
  const members = ownClause(tree, token.head)
  const amount = amountIn(spanOver(tree, members), ground)
  return amount && { amount, members }
}

/** Whether words say that a sum is a total since a beginning. */
export function isRunningTotal(tree: Tree, members: readonly number[]): boolean {
  return members.some((at) => wordAt(tree, at, running) !== null)
}
