import type { Ground } from '../ground.ts'
import { childrenBy, isUnder, type Tree, under } from '../tree.ts'
import { agentOf } from '../verbs.ts'

/** A word of stance, and the word below it that leads to what it is about. */
export interface Link {
  readonly head: number
  readonly at: number
}

const subjects: ReadonlySet<string> = new Set(['nsubj'])

/** Relations by which a noun has its owner: « le refus de Kiev », « le refus ukrainien », « son refus ». */
const owning: ReadonlySet<string> = new Set(['nmod', 'amod', 'det'])

/** Who takes a stand: whoever is reported to, the verb's agent, or of a noun its owner or the agent of its verb. */
export function holdersOf(tree: Tree, link: Link, ground: Ground): readonly string[] {
  const token = tree.tokens[link.head]
  if (!token) return []
  if (token.upos === 'NOUN') return holdersOfNoun(tree, link, ground)
  const subject = childrenBy(tree, link.head, subjects).find((child) => tree.tokens[child]?.upos === 'PROPN')
  const own = subject === undefined || isUnder(tree, link.at, subject) ? [] : ground.parties.of(tree, subject)
  if (own.length > 0) return own
  const reported = reporter(tree, link.head, ground)
  if (reported) return [reported]
  const agent = subjectOf(tree, link.head)
  if (agent < 0 || (isUnder(tree, link.at, agent) && !isUnder(tree, link.head, agent))) return []
  const named = ground.parties.of(tree, agent)
  if (named.length > 0 || tree.tokens[agent]?.upos !== 'NOUN') return named
  return holdersOfNoun(tree, { head: agent, at: link.head }, ground)
}

/** Whoever is reported by a verb, or by the one whose subject it shares: « a-t-il dit, sans exclure … ». */
function reporter(tree: Tree, verb: number, { voices }: Ground): string | null {
  const token = tree.tokens[verb]
  if (!token) return null
  const own = voices.reported(token.span[0])?.speaker?.party
  if (own || childrenBy(tree, verb, subjects).length > 0) return own ?? null
  const isShared = /^(?:xcomp|advcl|conj)/.test(token.deprel)
  return isShared ? (voices.reported(tree.tokens[token.head]?.span[0] ?? -1)?.speaker?.party ?? null) : null
}

/** Who does it; of « est ouvert à », « est disposé à » who is. */
function subjectOf(tree: Tree, verb: number): number {
  const agent = agentOf(tree, verb)
  return agent < 0 ? (childrenBy(tree, verb, subjects).at(-1) ?? -1) : agent
}

function holdersOfNoun(tree: Tree, { head, at }: Link, ground: Ground): readonly string[] {
  const owners = childrenBy(tree, head, owning).filter((child) => child !== at && !isUnder(tree, at, child))
  const named = owners.flatMap((child) => ground.parties.of(tree, child))
  if (named.length > 0) return [...new Set(named)]
  const verb = verbAbove(tree, head)
  const reported = ground.voices.reported(tree.tokens[verb]?.span[0] ?? -1)?.speaker?.party
  if (reported) return [reported]
  const agent = verb < 0 ? -1 : agentOf(tree, verb)
  return agent < 0 || agent === head || isUnder(tree, head, agent) ? [] : ground.parties.of(tree, agent)
}

function verbAbove(tree: Tree, at: number): number {
  let current = tree.tokens[at]?.head ?? -1
  while (current >= 0 && tree.tokens[current]?.upos !== 'VERB') current = tree.tokens[current]?.head ?? -1
  return current
}

/** Whether a word has an expletive subject: « il faut », « il n'y a ». */
export function isImpersonal(tree: Tree, at: number): boolean {
  return under(tree, at).some((child) => tree.tokens[child]?.deprel === 'expl:subj')
}
