import type { Token } from '../../model/token.ts'
import { childrenBy, playsLead, relationOf, type Tree, under } from './tree.ts'

/** How a verb stands: when it puts what it tells, or that it puts it nowhere. */
export type VerbTime = 'past' | 'present' | 'future' | 'conditional' | 'subjunctive' | 'none'

const subjects: ReadonlySet<string> = new Set(['nsubj'])
const objects: ReadonlySet<string> = new Set(['obj', 'iobj'])
const auxiliaries: ReadonlySet<string> = new Set(['aux', 'cop'])

/** Relations by which a verb shares the subject of the word that it depends on. */
const sharing: ReadonlySet<string> = new Set(['conj', 'xcomp', 'advcl'])

// A longer way up is a mistake of the parse more often than a subject.
const longestWay = 3

/** Whether a word is the noun or the pronoun that does what a verb tells, not what it is done to. */
function isPassive({ deprel }: Token): boolean {
  return deprel === 'nsubj:pass'
}

/** The index of who does what a verb tells: its subject, that of the verb it is joined to, or « par … » of a passive; -1 where nobody does. */
export function agentOf(tree: Tree, verb: number): number {
  const agent = under(tree, verb).find((child) => tree.tokens[child]?.deprel === 'obl:agent')
  if (agent !== undefined) return agent
  return subjectOf(tree, verb, longestWay)
}

function subjectOf(tree: Tree, verb: number, way: number): number {
  const own = childrenBy(tree, verb, subjects).at(-1)
  const token = tree.tokens[verb]
  if (!token) return -1
  if (own !== undefined) {
    const isActive = !isPassive(tree.tokens[own] ?? token) || !isTrulyPassive(tree, verb)
    return isActive ? relativeHead(tree, own, verb) : -1
  }
  const relation = relationOf(token)
  if (way === 0 || token.head < 0) return -1
  if (relation === 'acl') return isPresentParticiple(token) ? token.head : purposeOf(tree, token, way)
  return sharing.has(relation) || isInfinitiveClause(token) ? subjectOf(tree, token.head, way - 1) : -1
}

/** « se sont rencontrés », « est entrée » are called passive and are none: a passive has « être » and no reflexive. */
function isTrulyPassive(tree: Tree, verb: number): boolean {
  if ((tree.words[verb] ?? []).some((word) => word.class === 'moving')) return false
  const kids = under(tree, verb).map((child) => tree.tokens[child])
  return !kids.some((token) => token?.feats.includes('Reflex=Yes'))
}

/** « qui » stands for the noun that its clause says more of. */
function relativeHead({ tokens }: Tree, subject: number, verb: number): number {
  const isRelative = tokens[subject]?.feats.includes('PronType=Rel') ?? false
  const head = tokens[verb]?.head ?? -1
  return isRelative && head >= 0 ? head : subject
}

/** « a notifié son intention de livrer »: who has the intention is who delivers. */
function purposeOf(tree: Tree, token: Token, way: number): number {
  const noun = tree.tokens[token.head]
  const isIntended = noun && token.feats.includes('VerbForm=Inf') && intended.has(relationOf(noun))
  return isIntended && noun.head >= 0 ? subjectOf(tree, noun.head, way - 1) : -1
}

const intended: ReadonlySet<string> = new Set(['obj', 'obl'])

/** « compte livrer »: an infinitive that is called a clause has no subject of its own either. */
function isInfinitiveClause(token: Token): boolean {
  return relationOf(token) === 'ccomp' && token.feats.includes('VerbForm=Inf')
}

function isPresentParticiple({ feats }: Token): boolean {
  return feats.includes('VerbForm=Part') && feats.includes('Tense=Pres')
}

/** The indexes of what a verb is done to: its objects, the subject of a passive, the noun of a participle. */
export function patientsOf(tree: Tree, verb: number): number[] {
  const passive = childrenBy(tree, verb, subjects).filter(
    (child) => tree.tokens[child]?.deprel === 'nsubj:pass' && isTrulyPassive(tree, verb),
  )
  const token = tree.tokens[verb]
  const isPast = token?.feats.includes('VerbForm=Part') && token.feats.includes('Tense=Past')
  const described = token && isPast && relationOf(token) === 'acl' && token.head >= 0 ? [token.head] : []
  return [...childrenBy(tree, verb, objects), ...passive, ...described]
}

/** Whether the clause of a word denies it; « ne … que » denies nothing. */
export function isNegated(tree: Tree, at: number): boolean {
  const kids = under(tree, at)
  const isWithout = kids.some((child) => playsLead(tree, child, 'without'))
  const isNone = kids.some((child) => tree.tokens[child]?.feats.includes('PronType=Neg'))
  const isDenied = kids.some((child) => tree.tokens[child]?.feats.includes('Polarity=Neg'))
  return isWithout || isNone || (isDenied && !kids.some((child) => isOnly(tree, child)))
}

function isOnly(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  return token?.upos === 'ADV' && playsLead(tree, at, 'only')
}

/** When the clause of a verb puts what it tells; of a predicate that is no verb, by its copula. */
export function verbTime(tree: Tree, verb: number): VerbTime {
  const own = tree.tokens[verb]
  if (!own) return 'none'
  const helpers = childrenBy(tree, verb, auxiliaries).flatMap((child) => tree.tokens[child] ?? [])
  const finite = [own, ...helpers].find(({ feats }) => feats.includes('VerbForm=Fin'))
  if (!finite) return 'none'
  return timeOf(finite.feats, own.feats.includes('Tense=Past') && own.upos === 'VERB' && finite !== own)
}

function timeOf(feats: string, isCompound: boolean): VerbTime {
  if (feats.includes('Mood=Cnd')) return 'conditional'
  if (feats.includes('Mood=Sub') || feats.includes('Mood=Imp')) return 'subjunctive'
  if (feats.includes('Tense=Fut')) return 'future'
  if (feats.includes('Tense=Past') || feats.includes('Tense=Imp')) return 'past'
  return isCompound ? 'past' : 'present'
}

/** Whether a verb stands in a perfect tense: it tells what has happened. */
export function isPerfect(tree: Tree, verb: number): boolean {
  const isHelped = under(tree, verb).some((child) => tree.tokens[child]?.deprel === 'aux:tense')
  return isHelped && (tree.tokens[verb]?.feats.includes('Tense=Past') ?? false)
}
