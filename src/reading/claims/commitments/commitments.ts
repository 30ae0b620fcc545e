import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { ClaimDraft } from '../draft.ts'
import { type Ground, type Told, wordsIn } from '../ground.ts'
import type { Tree } from '../tree.ts'
import { draftsOf } from './drafts.ts'
import { givingOfNoun } from './from-nouns.ts'
import { receiptOfVerb } from './from-receipts.ts'
import { givingOfVerb } from './from-verbs.ts'
import type { Giving, GivingRules } from './giving.ts'
import { partsOf } from './parts.ts'
import { namedAt } from './sides.ts'

/** How the words of each class tell of a giving. */
const rules: GivingRules = new Map([
  ['gift-verb', givingOfVerb],
  ['gift-receipt', receiptOfVerb],
  ['gift-noun', givingOfNoun],
  ['gift-deed', givingOfNoun],
  ['gift-cause', () => null],
])
/** The classes of words of which one stands wherever a commitment is told. */
export const commitmentClasses: ReadonlySet<ClaimClass> = new Set(rules.keys())

/** The commitments that the article tells of. */
export function findCommitments(ground: Ground): ClaimDraft[] {
  const words = ground.trees.map((tree) => ({ tree, told: wordsIn(tree, commitmentClasses) }))
  const givings = words.flatMap(({ tree, told }) => givingsIn(tree, told, ground))
  if (givings.length === 0) return []
  const named = words.flatMap(({ tree, told }) => told.flatMap((each) => namedAt(tree, each, ground)))
  return draftsOf(givings, { ground, usual: mostNamed(named) })
}

/** Who is named more often than anybody else; null where that is nobody. */
function mostNamed(named: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const party of named) counts.set(party, (counts.get(party) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** Verbs go first: a noun tells only of what no verb told. */
function givingsIn(tree: Tree, told: readonly Told[], ground: Ground): Giving[] {
  const found: Giving[] = []
  for (const each of [...told].sort((a, b) => rankOf(a) - rankOf(b))) {
    if (found.some(({ gift }) => gift.members.includes(each.at))) continue
    const giving = rules.get(each.word.class)?.(tree, each, ground)
    if (giving) found.push(giving, ...partsOf(giving, ground))
  }
  return found
}

function rankOf({ word }: Told): number {
  return word.upos === 'VERB' ? 0 : 1
}
