import type { ClaimClass, ConditionKind } from '../../../language/claim-forms.ts'
import { type Ground, wordsIn } from '../ground.ts'
import { childrenBy, isLedAs, lemmaAt, playsLead, relationOf, subtree, type Tree, under } from '../tree.ts'
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

/** Relations by which a clause of condition hangs on what waits for it. */
const hanging: ReadonlySet<string> = new Set(['advcl', 'acl', 'parataxis'])

/** Where a tree says that one thing waits for another, in the order of the text. */
export function waitingsIn(tree: Tree, { forms, voices }: Pick<Ground, 'forms' | 'voices'>): Waiting[] {
  const found: Waiting[] = []
  let end = 0
  for (const at of tree.openers) {
    if (at < end) continue
    for (const { lemmas, kind } of forms.conditionsFrom(lemmaAt(tree, at))) {
      const phrase = standsAt(lemmas, tree, at)
      if (!phrase) continue
      const waiting = waitingAt(tree, { phrase, kind })
      if (waiting && isPlain(waiting, tree) && !isPast(tree, waiting.verb, voices)) found.push(waiting)
      end = Math.max(...phrase) + 1
      break
    }
  }
  return [...found, ...conditioned(tree)]
}

const conditioning: ReadonlySet<ClaimClass> = new Set(['conditioning'])
const objects: ReadonlySet<string> = new Set(['obj'])
const obliques: ReadonlySet<string> = new Set(['obl'])

/** « subordonner son aide à … ». */
function conditioned(tree: Tree): Waiting[] {
  return wordsIn(tree, conditioning).flatMap(({ at }) => {
    const required = childrenBy(tree, at, obliques).filter((child) => isLedAs(tree, child, 'to'))
    const gated = childrenBy(tree, at, objects)
    if (required.length === 0 || gated.length === 0) return []
    const all = (heads: readonly number[]): number[] => heads.flatMap((head) => subtree(tree, head))
    return [{ kind: 'if' as const, phrase: [at], required: all(required), gated: all(gated), verb: at }]
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
  const last = Math.max(...phrase)
  if (kind === 'first') return firstAt(tree, phrase)
  const head = clauseAfter(tree, last)
  const verb = verbAbove(tree, outsideOf(tree, phrase, head))
  if (verb < 0 || head < 0) return null
  const region = range(Math.min(...phrase), Math.max(...subtree(tree, head), endOfOwn(tree, head)) + 1)
  const rest = subtree(tree, firstOfList(tree, verb)).filter((index) => !region.includes(index))
  const after = region.filter((index) => index > last)
  const isTurned = kind === 'before' || kind === 'else'
  return { kind, phrase, required: isTurned ? rest : after, gated: isTurned ? after : rest, verb }
}

/** « que Moscou retire d'abord … »: the clause that holds the phrase is what comes first. */
function firstAt(tree: Tree, phrase: readonly number[]): Waiting | null {
  const verb = verbAbove(tree, tree.tokens[phrase[0] ?? 0]?.head ?? -1)
  return verb < 0 ? null : { kind: 'first', phrase, required: subtree(tree, verb), gated: [], verb }
}

/** The head of the clause or phrase that begins after a word. */
function clauseAfter(tree: Tree, last: number): number {
  let current = last + 1
  for (;;) {
    const token = tree.tokens[current]
    if (!token) return -1
    if (token.head <= last || hanging.has(relationOf(token))) return current
    current = token.head
  }
}

/** The word outside a phrase on which it or its clause depends. */
function outsideOf(tree: Tree, phrase: readonly number[], head: number): number {
  let above = tree.tokens[head]?.head ?? -1
  while (phrase.includes(above)) above = tree.tokens[above]?.head ?? -1
  return above
}

/** « qu'une fois les sanctions levées »: a noun that the parse leaves without its participle still ends with it. */
function endOfOwn(tree: Tree, head: number): number {
  return under(tree, head).length > 0 ? head : endOfClause(tree, head)
}

/** Whether the clauses round a phrase make it one of condition: « tant que » only dates where neither side is denied. */
function isPlain({ kind, phrase, required, gated, verb }: Waiting, tree: Tree): boolean {
  const denies = (members: readonly number[]): boolean =>
    members.some((at) => tree.tokens[at]?.feats.includes('Polarity=Neg'))
  switch (kind) {
    case 'until':
      return hasVerb(tree, required) && (denies(gated) || denies(required))
    case 'only':
      return denies(gated)
    case 'first':
      return (tree.tokens[verb]?.deprel ?? '') === 'ccomp'
    case 'if':
      return !playsLead(tree, phrase.at(-1) ?? -1, 'that') || hasVerb(tree, required)
    case 'before':
    case 'else':
      return required.length > 0
  }
}

function hasVerb(tree: Tree, members: readonly number[]): boolean {
  return members.some((at) => /^(?:VERB|AUX)$/.test(tree.tokens[at]?.upos ?? ''))
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
