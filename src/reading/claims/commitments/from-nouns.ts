import { actorsOf } from '../actors.ts'
import { type Ground, isContainer, type Told, wordAt } from '../ground.ts'
import { childrenBy, isLedAs, relationOf, type Tree } from '../tree.ts'
import { isNegated } from '../verbs.ts'
import { type Gift, giftOf } from './gift.ts'
import type { Giving } from './giving.ts'
import { giversIn, receiversIn } from './sides.ts'
import { governedStatus, statusOf } from './status.ts'

const subjects: ReadonlySet<string> = new Set(['nsubj'])
const copulas: ReadonlySet<string> = new Set(['cop'])

/** « l'aide américaine de 3 milliards à Kiev »: a noun tells of a sum that no verb gives. */
export function givingOfNoun(tree: Tree, { at, word }: Told, ground: Ground): Giving | null {
  if (word.class === 'gift-deed') {
    const transfer = transferOf(tree, { at, word }, ground)
    if (transfer) return transfer
  }
  if (word.class === 'gift-noun' && word.value !== 'aid') return null
  const top = topOf(tree, at)
  const gift = giftOf(tree, [top], ground)
  const governed = governedStatus(tree, top)
  if (!gift?.amount || governed === null) return null
  const owners = giversIn(tree, gift.members, ground)
  const givers = owners.length > 0 ? owners : bearersOf(tree, top, ground)
  const own = word.class === 'gift-deed' ? statusOf(word.value) : null
  return {
    tree,
    at: top,
    givers,
    receivers: receiversIn(tree, gift.members, ground),
    status: own ?? governed ?? (owners.length > 0 ? 'delivered' : 'announced'),
    gift,
  }
}

/** « les chars danois sont en cours de transfert ». */
function transferOf(tree: Tree, { at, word }: Told, ground: Ground): Giving | null {
  const head = tree.tokens[at]?.head ?? -1
  const predicate = [at, head].find((each) => childrenBy(tree, each, copulas).length > 0)
  const status = statusOf(word.value)
  if (predicate === undefined || !status || isNegated(tree, predicate)) return null
  const things = childrenBy(tree, predicate, subjects)
  const gift: Gift | null = giftOf(tree, things, ground)
  if (!gift) return null
  const givers = giversIn(tree, gift.members, ground)
  return {
    tree,
    at: predicate,
    givers,
    receivers: receiversIn(tree, [at, ...gift.members], ground),
    status,
    gift,
  }
}

/** The word that names how much or what parcel of a gift: « 3 milliards d'aide », « un paquet d'aide ». */
function topOf(tree: Tree, at: number): number {
  let top = at
  for (;;) {
    const token = tree.tokens[top]
    if (!token || token.head < 0 || relationOf(token) !== 'nmod') return top
    if (!isContainer(tree, token.head) && !isGiftNoun(tree, token.head)) return top
    top = token.head
  }
}

function isGiftNoun(tree: Tree, at: number): boolean {
  return wordAt(tree, at, giftNouns) !== null
}

const giftNouns = new Set(['gift-noun', 'gift-deed'] as const)

/** « arrivée avec une enveloppe de 3 milliards »: whoever comes with a gift gives it. */
function bearersOf(tree: Tree, at: number, ground: Ground): readonly string[] {
  const head = tree.tokens[at]?.head ?? -1
  const subject = childrenBy(tree, head, subjects).at(-1)
  return subject === undefined || !isLedAs(tree, at, 'with') ? [] : actorsOf(tree, subject, ground)
}
