import type { ClaimClass } from '../../../language/claim-forms.ts'
import { type Ground, wordAt } from '../ground.ts'
import { subtree } from '../tree.ts'
import { type Gift, giftIn } from './gift.ts'
import type { Giving } from './giving.ts'

const parts: ReadonlySet<ClaimClass> = new Set(['gift-part'])

/** « dont 100 millions de vivres »: the parts that are told of a gift beside the whole. */
export function partsOf(giving: Giving, ground: Ground): Giving[] {
  const { tree, at } = giving
  return tree.tokens.flatMap(({ head, upos }, index) => {
    if (index < at || upos === 'VERB' || !wordAt(tree, index, parts)) return []
    const gift = partOf(giving, head, ground)
    return gift ? [{ ...giving, at: head, gift }] : []
  })
}

function partOf({ tree, gift }: Giving, head: number, ground: Ground): Gift | null {
  if (head < 0) return null
  const part = giftIn(tree, { heads: [head], members: subtree(tree, head) }, ground)
  const isOther = part?.amount && gift.amount && part.amount.value !== gift.amount.value
  return isOther ? { ...part, what: part.what === 'total' ? gift.what : part.what } : null
}
