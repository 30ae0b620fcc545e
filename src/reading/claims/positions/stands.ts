import type { ClaimClass } from '../../../language/claim-forms.ts'
import { type Ground, wordAt } from '../ground.ts'
import { isUnder, lemmaAt, relationOf, type Tree, under } from '../tree.ts'
import { agentOf, isNegated } from '../verbs.ts'

/** A party's stand on something that a tree names. */
export interface Stand {
  /** 1 for it, -1 against it. */
  readonly sign: 1 | -1
  /** Who takes it; empty where the words name nobody. */
  readonly holders: readonly string[]
  /** Index of the word that tells it. */
  readonly at: number
  /** PLOVER act that taking it is; null where nothing but the words themselves says so. */
  readonly act: string | null
}

const stances: ReadonlySet<ClaimClass> = new Set(['stance', 'verdict'])
const reversals: ReadonlySet<ClaimClass> = new Set(['reversal'])

/** Relations through which what is said of a word holds for what it governs. */
const passing: ReadonlySet<string> = new Set([
  'obj',
  'iobj',
  'obl',
  'nmod',
  'xcomp',
  'ccomp',
  'nsubj',
  'acl',
  'advcl',
  'amod',
  'appos',
  'conj',
  'flat',
])

// Words on the way up; a longer way crosses into what is said of something else.
const longestWay = 8

/** Where a climb through a tree stands. */
interface Climb {
  readonly tree: Tree
  readonly ground: Ground
  readonly at: number
  readonly sign: 1 | -1
  readonly stand: Stand | null
}

/**
 * The stand that the words above a word take on it: every negation and reversal on the way turns it, and the outermost word of
 * stance says whose it is. Null where none does. `reached` is where the climb ended.
 */
export function standOn(
  tree: Tree,
  at: number,
  ground: Ground,
): { stand: Stand | null; top: number; sign: 1 | -1 } {
  let climb: Climb = { tree, ground, at, sign: isNegated(tree, at) ? -1 : 1, stand: null }
  for (let way = 0; way < longestWay; way++) {
    const next = step(climb)
    if (!next) break
    climb = next
  }
  return { stand: climb.stand, top: climb.at, sign: climb.sign }
}

function step(climb: Climb): Climb | null {
  const { tree, ground, at } = climb
  const token = tree.tokens[at]
  if (!token || token.head < 0 || !passing.has(relationOf(token))) return null
  const head = token.head
  // What is joined shares what is said of the first, not the first itself.
  if (relationOf(token) === 'conj') return { ...climb, at: head }
  const isTurned = wordAt(tree, head, { classes: reversals, forms: ground.forms }) !== null
  const isDenied = isNegated(tree, head)
  const sign = turn(climb.sign, isTurned !== isDenied)
  const word = wordAt(tree, head, { classes: stances, forms: ground.forms })
  if (!word || !governs(tree, { head, at })) return { ...climb, at: head, sign }
  const [value = '', act = null] = word.value.split(' ')
  const turned = turn(sign, value === 'against')
  const holders = word.class === 'stance' ? holdersOf(tree, { head, at }, ground) : []
  const keeps = holders.length === 0 && climb.stand !== null
  const stand = keeps
    ? { ...climb.stand, sign: turned }
    : { sign: turned, holders, at: head, act: word.class === 'stance' ? act : null }
  return { ...climb, at: head, sign: turned, stand }
}

function turn(sign: 1 | -1, isTurned: boolean): 1 | -1 {
  if (!isTurned) return sign
  return sign === 1 ? -1 : 1
}

interface Link {
  readonly head: number
  readonly at: number
}

/** Whether a word of stance is about what depends on it so: a subject takes a stand, it is not what one is taken on. */
function governs(tree: Tree, { head, at }: Link): boolean {
  const token = tree.tokens[at]
  if (!token) return false
  const isSubject = token.deprel === 'nsubj'
  return !isSubject || tree.tokens[head]?.upos === 'ADJ'
}

/** Who takes a stand: whoever is reported to, the verb's agent, or of a noun « le refus de Kiev », « son refus ». */
function holdersOf(tree: Tree, { head, at }: Link, ground: Ground): readonly string[] {
  const token = tree.tokens[head]
  if (!token) return []
  if (token.upos === 'NOUN') return holdersOfNoun(tree, { head, at }, ground)
  const reported = ground.voices.reported(token.span[0])?.speaker?.party
  if (reported) return [reported]
  const agent = agentOf(tree, head)
  return agent < 0 || isUnder(tree, at, agent) ? [] : ground.parties.of(tree, agent)
}

function holdersOfNoun(tree: Tree, { head, at }: Link, ground: Ground): readonly string[] {
  const owners = under(tree, head).filter(
    (child) => child !== at && /^(?:nmod|amod|det)/.test(tree.tokens[child]?.deprel ?? ''),
  )
  const named = owners.flatMap((child) => ground.parties.of(tree, child))
  if (named.length > 0) return [...new Set(named)]
  const verb = verbAbove(tree, head)
  const agent = verb < 0 ? -1 : agentOf(tree, verb)
  if (agent < 0 || agent === head) return []
  return ground.parties.of(tree, agent)
}

function verbAbove(tree: Tree, at: number): number {
  let current = at
  while (current >= 0 && tree.tokens[current]?.upos !== 'VERB') current = tree.tokens[current]?.head ?? -1
  return current
}

/** Whether a lemma is among those under a word. */
export function hasLemmaUnder(tree: Tree, at: number, lemma: string): boolean {
  return under(tree, at).some((child) => lemmaAt(tree, child) === lemma)
}
