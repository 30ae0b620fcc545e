import type { ClaimClass, ClaimForms, ConditionKind } from '../../../language/claim-forms.ts'
import { type Ground, wordsIn } from '../ground.ts'
import { childrenBy, leadOf, lemmaAt, relationOf, subtree, type Tree } from '../tree.ts'
import { isNegated, isPerfect, verbTime } from '../verbs.ts'
import type { Voices } from '../voices.ts'

/** Two parts of a sentence of which one waits for the other. */
export interface Waiting {
  readonly kind: ConditionKind
  /** Indexes of the words that make it wait. */
  readonly phrase: readonly number[]
  /** Indexes of the words that say what must happen, the phrase left out. */
  readonly required: readonly number[]
  /** Indexes of the words that say what waits. */
  readonly gated: readonly number[]
  /** Index of the verb of what is gated, or of what is demanded. */
  readonly verb: number
}

/** Relations by which a clause or phrase of condition hangs on what waits for it. */
const hanging: ReadonlySet<string> = new Set([
  'advcl',
  'obl',
  'nmod',
  'acl',
  'parataxis',
  'conj',
  'ccomp',
  'root',
])

/** Where a tree says that one thing waits for another, in the order of the text. */
export function waitingsIn(tree: Tree, { forms, voices }: Pick<Ground, 'forms' | 'voices'>): Waiting[] {
  const found: Waiting[] = []
  for (let at = 0; at < tree.tokens.length; at++) {
    for (const { lemmas, kind } of forms.conditionsFrom(lemmaAt(tree, at))) {
      const phrase = standsAt(lemmas, tree, at)
      if (!phrase) continue
      const waiting = waitingAt(tree, { phrase, kind })
      if (waiting && !isPast(tree, waiting.verb, voices)) found.push(waiting)
      at = Math.max(...phrase)
      break
    }
  }
  return [...found, ...conditioned(tree, forms)]
}

const conditioning: ReadonlySet<ClaimClass> = new Set(['conditioning'])
const objects: ReadonlySet<string> = new Set(['obj'])
const obliques: ReadonlySet<string> = new Set(['obl'])

/** « subordonner son aide à … ». */
function conditioned(tree: Tree, forms: ClaimForms): Waiting[] {
  return wordsIn(tree, conditioning, { forms }).flatMap(({ at }) => {
    const required = childrenBy(tree, at, obliques).filter((child) => leadOf(tree, child) === 'à')
    const gated = childrenBy(tree, at, objects)
    if (required.length === 0 || gated.length === 0) return []
    const under = (heads: readonly number[]): number[] => heads.flatMap((head) => subtree(tree, head))
    return [{ kind: 'if' as const, phrase: [at], required: under(required), gated: under(gated), verb: at }]
  })
}

/** The indexes of the words of a phrase, over an insertion between commas; null where they don't stand there. */
function standsAt(lemmas: readonly string[], tree: Tree, at: number): number[] | null {
  const phrase: number[] = []
  let next = at
  for (const lemma of lemmas) {
    if (phrase.length > 0 && lemmaAt(tree, next) === ',')
      next = tree.tokens.findIndex((token, index) => index > next && token.lemma === ',') + 1
    if (next <= 0 && phrase.length > 0) return null
    if (lemmaAt(tree, next) !== lemma) return null
    phrase.push(next++)
  }
  return phrase
}

interface Phrase {
  readonly phrase: readonly number[]
  readonly kind: ConditionKind
}

function waitingAt(tree: Tree, { phrase, kind }: Phrase): Waiting | null {
  const [at = 0] = phrase
  const head = clauseHead(tree, at)
  const verb = verbAbove(tree, kind === 'first' ? head : (tree.tokens[head]?.head ?? -1))
  if (verb < 0) return null
  if (kind === 'first') return { kind, phrase, required: subtree(tree, verb), gated: [], verb }
  const own = subtree(tree, head).filter((index) => index > at || head > at)
  const last = own.some((index) => !phrase.includes(index))
    ? Math.max(...own)
    : endOfClause(tree, Math.max(...phrase) + 1)
  const region = range(Math.min(at, ...own), last + 1)
  const rest = subtree(tree, firstOfList(tree, verb)).filter((index) => !region.includes(index))
  const after = region.filter((index) => !phrase.includes(index))
  const isTurned = kind === 'before' || kind === 'else'
  return { kind, phrase, required: isTurned ? rest : after, gated: isTurned ? after : rest, verb }
}

/** What has happened waits for nothing any more; that it was said has happened always. */
function isPast(tree: Tree, verb: number, { reported }: Voices): boolean {
  if (reported(tree.tokens[verb]?.span[0] ?? -1)) return false
  return isPerfect(tree, verb) && !isNegated(tree, verb) && verbTime(tree, verb) === 'past'
}

/** The first of the verbs that are joined. */
function firstOfList(tree: Tree, verb: number): number {
  const token = tree.tokens[verb]
  return token?.deprel === 'conj' && token.head >= 0 ? firstOfList(tree, token.head) : verb
}

/** The head of the clause or phrase that a word leads in. */
function clauseHead(tree: Tree, at: number): number {
  let current = at
  for (;;) {
    const token = tree.tokens[current]
    if (!token || token.head < 0) return current
    if (current !== at && hanging.has(relationOf(token))) return current
    if (current === at && hanging.has(relationOf(token)) && token.upos === 'NOUN') return current
    current = token.head
  }
}

function verbAbove(tree: Tree, at: number): number {
  let current = at
  while (current >= 0 && !/^(?:VERB|AUX)$/.test(tree.tokens[current]?.upos ?? '')) {
    if ((tree.tokens[current]?.head ?? -1) < 0) return current
    current = tree.tokens[current]?.head ?? -1
  }
  return current
}

function endOfClause(tree: Tree, from: number): number {
  const end = tree.tokens.findIndex(({ upos }, index) => index >= from && upos === 'PUNCT')
  return (end < 0 ? tree.tokens.length : end) - 1
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
}
