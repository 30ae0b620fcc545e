import type { ClaimClass } from '../../../language/claim-forms.ts'
import { type Ground, wordAt, wordsIn } from '../ground.ts'
import { childrenBy, isUnder, relationOf, type Tree } from '../tree.ts'
import { isNegated } from '../verbs.ts'
import { holdersOf } from './holders.ts'

/** A demand that stands in a list of them. */
export interface Listed {
  /** Whose list it is. */
  readonly holders: readonly string[]
  /** 1 where the word itself is demanded, -1 where its end or refusal is. */
  readonly sign: 1 | -1
  /** Index of the head of the list's member. */
  readonly item: number
}

const listing: ReadonlySet<ClaimClass> = new Set(['listing'])
const demands: ReadonlySet<ClaimClass> = new Set(['demand-list'])
const passing: ReadonlySet<ClaimClass> = new Set(['transparent', 'reversal', 'stance'])
const turning: ReadonlySet<ClaimClass> = new Set(['reversal', 'stance'])
const members: ReadonlySet<string> = new Set(['appos', 'parataxis', 'conj'])

/**
 * A word as a member of a list of demands: « Moscou pose deux conditions : la levée des sanctions et … », or in the sentence after,
 * « Parmi elles figurent … ». Null where there is no such list.
 */
export function listedAt(tree: Tree, at: number, ground: Ground): Listed | null {
  const holders = ownersOfList(tree, at, ground)
  return holders.length > 0 ? { holders, ...memberOf(tree, at) } : null
}

function ownersOfList(tree: Tree, at: number, ground: Ground): readonly string[] {
  const verb = wordsIn(tree, listing).find((word) => word.at < at)
  if (verb) return demandersIn(ground.trees[ground.trees.indexOf(tree) - 1], ground)
  const noun = wordsIn(tree, demands).find(
    (word) => word.at < at && childrenBy(tree, word.at, members).some((child) => isUnder(tree, at, child)),
  )
  return noun ? holdersOf(tree, { head: noun.at, at }, ground) : []
}

function demandersIn(tree: Tree | undefined, ground: Ground): readonly string[] {
  const noun = tree && wordsIn(tree, demands)[0]
  return noun ? holdersOf(tree, { head: noun.at, at: -1 }, ground) : []
}

/** Up to the head of the member, over what ends, refuses or only holds the word. */
function memberOf(tree: Tree, at: number): Omit<Listed, 'holders'> {
  let item = at
  let sign: 1 | -1 = isNegated(tree, at) ? -1 : 1
  for (;;) {
    const above = aboveInMember(tree, item)
    const word = above < 0 ? null : wordAt(tree, above, passing)
    if (!word) return { item, sign }
    if (turning.has(word.class) && !word.value.startsWith('for')) sign = sign === 1 ? -1 : 1
    item = above
  }
}

/** The noun that a word depends on within a member; a verb that the parse took for the list's own belongs to the noun before it. */
function aboveInMember(tree: Tree, at: number): number {
  const token = tree.tokens[at]
  if (!token) return -1
  if (/^(?:nmod|acl|amod)$/.test(relationOf(token))) return token.head
  if (token.deprel !== 'xcomp') return -1
  return tree.tokens.findLastIndex(
    ({ deprel, head }, index) => index < at && deprel === 'obj' && head === token.head,
  )
}
