import type { ClaimClass, ConditionKind } from '../../../language/claim-forms.ts'
import { type Ground, wordAt, wordsIn } from '../ground.ts'
import { childrenBy, isLedAs, lemmaAt, relationOf, subtree, type Tree, under } from '../tree.ts'
import { isPlain, type Waiting } from './plain.ts'

/** Relations by which a clause of condition hangs on what waits for it. */
const hanging: ReadonlySet<string> = new Set(['advcl', 'acl', 'parataxis'])

/** Where a tree says that one thing waits for another, in the order of the text. */
export function waitingsIn(tree: Tree, ground: Ground): Waiting[] {
  const found: Waiting[] = []
  let end = 0
  for (const at of tree.openers) {
    if (at < end) continue
    const waiting = firstPlain(tree, at, ground)
    if (!waiting) continue
    found.push(waiting)
    end = Math.max(...waiting.phrase) + 1
  }
  return [...found, ...conditioned(tree)]
}

/** What the first of the phrases that begin with a word makes wait, the longest tried first. */
function firstPlain(tree: Tree, at: number, ground: Ground): Waiting | null {
  for (const { lemmas, kind } of ground.forms.conditionsFrom(lemmaAt(tree, at))) {
    const phrase = standsAt(lemmas, tree, at)
    const waiting = phrase && waitingAt(tree, { phrase, kind }, ground)
    if (waiting && isPlain(waiting, tree, ground)) return waiting
  }
  return null
}

const conditioning: ReadonlySet<ClaimClass> = new Set(['conditioning'])
const objects: ReadonlySet<string> = new Set(['obj'])
const clausal: ReadonlySet<string> = new Set(['acl', 'advcl', 'parataxis', 'conj'])
const complements: ReadonlySet<string> = new Set(['obl', 'nmod'])

/** « subordonner son aide à … ». */
function conditioned(tree: Tree): Waiting[] {
  return wordsIn(tree, conditioning).flatMap(({ at }) => {
    const objectsOf = childrenBy(tree, at, objects)
    const beside = [at, ...objectsOf.flatMap((object) => subtree(tree, object, clausal))]
    const heads = beside.flatMap((above) => childrenBy(tree, above, complements))
    const required = heads
      .filter((child) => isLedAs(tree, child, 'to'))
      .flatMap((head) => subtree(tree, head))
    const gated = objectsOf
      .flatMap((head) => subtree(tree, head))
      .filter((index) => !required.includes(index))
    if (required.length === 0 || gated.length === 0) return []
    return [{ kind: 'if' as const, phrase: [at], required, gated, verb: at }]
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

function waitingAt(tree: Tree, { phrase, kind }: Phrase, { voices }: Ground): Waiting | null {
  const last = Math.max(...phrase)
  if (kind === 'first') return firstAt(tree, phrase)
  const head = clauseAfter(tree, last)
  const verb = saidVerb(tree, verbAbove(tree, outsideOf(tree, phrase, head)))
  if (head < 0) return null
  if (kind === 'until' && (verb < 0 || voices.reported(tree.tokens[verb]?.span[0] ?? -1))) {
    const verbless = verblessAt(tree, { phrase, kind }, head)
    if (verbless) return verbless
  }
  if (verb < 0) return null
  const region = range(Math.min(...phrase), endOfRegion(tree, head) + 1)
  const rest = subtree(tree, firstOfList(tree, verb)).filter((index) => !region.includes(index))
  const after = region.filter((index) => index > last)
  const isTurned = kind === 'before' || kind === 'ahead' || kind === 'else'
  return { kind, phrase, required: isTurned ? rest : after, gated: isTurned ? after : rest, verb }
}

/** « Tant que l'armée occupe le pont, pas de pourparlers »: without a verb of its own, what waits hangs on the clause that it waits for. */
function verblessAt(tree: Tree, { phrase, kind }: Phrase, verb: number): Waiting | null {
  const first = Math.min(...phrase)
  const opens = tree.tokens.slice(0, first).every(({ upos }) => upos === 'PUNCT')
  const comma = tree.tokens.findIndex(({ lemma }, index) => index > first && lemma === ',')
  if (!opens || comma < 0) return null
  const gated = range(comma + 1, endOfClause(tree, comma + 1) + 1)
  if (gated.some((at) => /^(?:VERB|AUX)$/.test(tree.tokens[at]?.upos ?? ''))) return null
  return { kind, phrase, required: range(Math.max(...phrase) + 1, comma), gated, verb }
}

/** « que Moscou retire d'abord … »: the clause that holds the phrase is what comes first. */
function firstAt(tree: Tree, phrase: readonly number[]): Waiting | null {
  const verb = verbAbove(tree, tree.tokens[phrase[0] ?? 0]?.head ?? -1)
  return verb < 0 ? null : { kind: 'first', phrase, required: subtree(tree, verb), gated: [], verb }
}

/** The last word of a clause, with the quotation mark that closes it; other marks may hang on a clause that ended long before them. */
function endOfRegion(tree: Tree, head: number): number {
  const end = Math.max(...subtree(tree, head, marks), endOfOwn(tree, head))
  return /^["»”]$/.test(tree.tokens[end + 1]?.form ?? '') ? end + 1 : end
}

const marks: ReadonlySet<string> = new Set(['punct'])

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

/** The first of the verbs that are joined. */
function firstOfList(tree: Tree, verb: number): number {
  const token = tree.tokens[verb]
  return token?.deprel === 'conj' && token.head >= 0 ? firstOfList(tree, token.head) : verb
}

/** « n'acceptera, a prévenu le ministre, que si »: what waits is said, not the saying put into it; « restera fermé »: what lasts is the staying. */
function saidVerb(tree: Tree, verb: number): number {
  const token = tree.tokens[verb]
  if (!token || token.head < 0) return verb
  const lasts = token.deprel === 'xcomp' && wordAt(tree, token.head, lasting) !== null
  return lasts || token.deprel === 'parataxis:insert' ? token.head : verb
}

const lasting: ReadonlySet<ClaimClass> = new Set(['lasting'])

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
