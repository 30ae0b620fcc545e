import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Quantity } from '../../../model/claim.ts'
import { wordAt } from '../ground.ts'
import { childrenBy, type Tree } from '../tree.ts'

const counts: ReadonlySet<ClaimClass> = new Set(['number'])
const units: ReadonlySet<ClaimClass> = new Set(['gift-unit'])
const determiners: ReadonlySet<string> = new Set(['det', 'nummod'])

/** How many of a thing that is given by the piece: « une batterie Patriot »; null where the words don't count. */
export function countIn(tree: Tree, heads: readonly number[]): Quantity | null {
  for (const head of heads) {
    const unit = wordAt(tree, head, units)
    const count = childrenBy(tree, head, determiners).map((child) => countAt(tree, child))
    const value = count.find((each) => each !== null) ?? null
    if (unit && value !== null) return { value, unit: unit.value, bound: 'exact' }
  }
  return null
}

/** The number that a word is; null for another word. */
function countAt(tree: Tree, at: number): number | null {
  const token = tree.tokens[at]
  if (!token || (token.feats.includes('Number=Plur') && token.upos === 'DET')) return null
  const word = wordAt(tree, at, counts)
  return word ? Number(word.value) : null
}
