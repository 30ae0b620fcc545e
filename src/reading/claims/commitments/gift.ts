import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Commitment, Quantity } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import { type Ground, wordAt } from '../ground.ts'
import { phraseOf } from '../own-clause.ts'
import { childrenBy, spanOver, type Tree } from '../tree.ts'
import { countIn } from './counts.ts'
import { amountIn, isMoney } from './given-amount.ts'
import { type Sum, sumOf } from './sums.ts'

/** What somebody gives. */
export interface Gift {
  /** The index of its words. */
  readonly members: readonly number[]
  /** The same without the preposition that leads it in. */
  readonly span: Span
  readonly what: Commitment['what']
  readonly amount: Quantity | null
  /** Whether a word names what is given, not only a sum. */
  readonly isNamed: boolean
}

const nouns: ReadonlySet<ClaimClass> = new Set(['gift-noun'])
const kinds: ReadonlySet<ClaimClass> = new Set(['gift-kind'])

/** What a phrase gives by its head word; null where it names nothing that is given. */
export function giftOf(tree: Tree, heads: readonly number[], ground: Ground): Gift | null {
  const members = heads.flatMap((head) => phraseOf(tree, head)).sort((a, b) => a - b)
  return giftIn(tree, { heads, members }, ground)
}

/** The words of a gift and those that lead its phrases. */
interface GiftWords {
  readonly heads: readonly number[]
  readonly members: readonly number[]
}

/** What words give; null where they name nothing that is given. */
export function giftIn(tree: Tree, { heads, members }: GiftWords, ground: Ground): Gift | null {
  if (members.length === 0) return null
  const sum = sumOfAny(tree, heads, ground)
  const amount = amountIn(spanOver(tree, members), ground) ?? sum?.amount ?? countIn(tree, heads)
  const named = kindOf(tree, members)
  const what = named ?? (amount ? kindOfUnit(amount.unit) : null)
  const span = itemSpan(tree, heads, members)
  const all = sum ? [...members, ...sum.members] : members
  return what ? { members: all, span, what, amount, isNamed: named !== null } : null
}

function sumOfAny(tree: Tree, heads: readonly number[], ground: Ground): Sum | null {
  return heads.map((head) => sumOf(tree, head, ground)).find((sum) => sum !== null) ?? null
}

function itemSpan(tree: Tree, heads: readonly number[], members: readonly number[]): Span {
  const leads = new Set(heads.flatMap((head) => childrenBy(tree, head, leading)))
  return spanOver(
    tree,
    members.filter((at) => !leads.has(at) && tree.tokens[at]?.upos !== 'PUNCT'),
  )
}

const leading: ReadonlySet<string> = new Set(['case'])

/** The kind that the words tell: an adjective before a noun; an aid whose kind nothing tells may be of all kinds. */
function kindOf(tree: Tree, members: readonly number[]): Gift['what'] | null {
  const told = (classes: ReadonlySet<ClaimClass>, counts = (_at: number): boolean => true): string[] =>
    members.filter(counts).flatMap((at) => wordAt(tree, at, classes)?.value ?? [])
  const things = told(nouns)
  if (things.length === 0) return null
  const kind = told(kinds, (at) => !isSince(tree, at))[0] ?? things.find((value) => value !== 'aid')
  return kind === 'military' || kind === 'financial' || kind === 'humanitarian' ? kind : 'total'
}

/** Whether a word is of the time since when a sum counts, not of what is given: « depuis le début de la guerre ». */
function isSince(tree: Tree, at: number): boolean {
  for (let above = at; above >= 0; above = tree.tokens[above]?.head ?? -1)
    if (childrenBy(tree, above, leading).some((lead) => wordAt(tree, lead, running) !== null)) return true
  return false
}

const running: ReadonlySet<ClaimClass> = new Set(['gift-running'])

/** What a bare amount is given as: money as money, goods by weight as food, all else not known. */
function kindOfUnit(unit: string): Gift['what'] | null {
  if (isMoney(unit)) return 'financial'
  if (unit === 'tonne') return 'humanitarian'
  return military.has(unit) ? 'military' : null
}

const military: ReadonlySet<string> = new Set([
  'aircraft',
  'battery',
  'missile',
  'shell',
  'tank',
  'drone',
  'ship',
  'system',
  'helicopter',
  'weapon',
  'rocket',
  'gun',
])
