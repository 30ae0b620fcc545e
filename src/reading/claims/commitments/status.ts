import type { ClaimClass } from '../../../language/claim-forms.ts'
import type { Commitment } from '../../../model/claim.ts'
import { type Ground, wordAt } from '../ground.ts'
import { childrenBy, relationOf, type Tree } from '../tree.ts'
import { isNegated, verbTime } from '../verbs.ts'

const statuses = ['promised', 'announced', 'committed', 'delivered'] as const
const governors: ReadonlySet<ClaimClass> = new Set(['gift-governor'])
const depending: ReadonlySet<string> = new Set([
  'xcomp',
  'ccomp',
  'obj',
  'obl',
  'nsubj',
  'acl',
  'nmod',
  'advcl',
])
const aims: ReadonlySet<ClaimClass> = new Set(['aim'])
const marks: ReadonlySet<string> = new Set(['mark'])

/** The status that a table gives; null for another word. */
export function statusOf(value: string): Commitment['status'] | null {
  return statuses.find((status) => status === value) ?? null
}

/** How far a gift is that a verb tells: by its tense, then by what the verb depends on; null where it is not told as given. */
export function toldStatus(tree: Tree, verb: number, { own }: Told): Commitment['status'] | null {
  if (isNegated(tree, verb)) return null
  const governed = governedStatus(tree, verb)
  if (governed !== undefined) return governed
  if (isConditional(tree, verb)) return null
  const time = verbTime(tree, verb)
  if (time === 'subjunctive' || (time === 'none' && isBareInfinitive(tree, verb))) return null
  return time === 'future' || (time === 'conditional' && !isPerfect(tree, verb)) ? 'promised' : own
}

/** What is known of the verb by itself. */
interface Told {
  readonly own: Commitment['status']
  readonly ground: Ground
}

// Above that many words, what governs a verb no longer says how it is meant.
const longestWay = 3

/** The status that what governs a word gives; undefined where nothing does. */
export function governedStatus(tree: Tree, at: number): Commitment['status'] | null | undefined {
  let current = at
  for (let way = 0; way < longestWay; way++) {
    const token = tree.tokens[current]
    if (!token || token.head < 0 || !depending.has(relationOf(token))) return undefined
    const word = wordAt(tree, token.head, governors)
    if (word) return isToldOf(tree, token.head) ? statusOf(word.value) : null
    current = token.head
  }
  return undefined
}

/** Whether a governing verb is told as a fact: « continuerait à livrer » is none. */
function isToldOf(tree: Tree, at: number): boolean {
  const time = verbTime(tree, at)
  return !isNegated(tree, at) && time !== 'subjunctive' && (time !== 'conditional' || isPerfect(tree, at))
}

/** « si », « pour que », « afin de »: told of as a condition or an aim. */
function isConditional(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, marks).some((mark) => wordAt(tree, mark, aims) !== null)
}

function isBareInfinitive({ tokens }: Tree, verb: number): boolean {
  return tokens[verb]?.feats.includes('VerbForm=Inf') ?? false
}

/** « aurait livré » is hearsay of the past, « livrerait » is not. */
function isPerfect({ tokens }: Tree, verb: number): boolean {
  return tokens[verb]?.feats.includes('VerbForm=Part') ?? false
}
