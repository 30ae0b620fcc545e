import { childrenBy, lemmaAt, relationOf, type Tree, under } from '../tree.ts'
import { type VerbTime, verbTime } from '../verbs.ts'

/** A word with what governs it, up to the verb of its clause. */
export interface Clause {
  readonly at: number
  /** Verbs, nouns and adjectives that the word depends on, from the nearest up. */
  readonly governors: readonly number[]
  /** The highest word of the clause. */
  readonly top: number
}

/** When a clause puts what it tells; « aurait signé » and « après avoir signé » are past. */
export type ClauseTime = VerbTime

// Longer chains come of mistaken parses, and what stands at their end says nothing of the word.
const longestChain = 6

const auxiliaries: ReadonlySet<string> = new Set(['aux'])
const finiteHelpers: ReadonlySet<string> = new Set(['aux', 'cop'])

/** Relations over which nothing governs any more. */
const borders: ReadonlySet<string> = new Set(['parataxis', 'dislocated', 'discourse', 'vocative', 'root'])

/** How far down a governor tells: past the word below it, of that alone, or not even of it. */
export type Reach = 'further' | 'here' | 'none'

/** Finds what governs a word within its clause, up to the first word that doesn't let the clause reach further down. */
export function clauseOf(
  tree: Tree,
  at: number,
  reach: (governor: number) => Reach = () => 'further',
): Clause {
  const governors: number[] = []
  let below = at
  while (governors.length < longestChain && !endsClause(tree, below, at)) {
    const head = tree.tokens[below]?.head ?? -1
    if (head < 0) break
    const reached = isListed(tree, below) ? 'further' : reach(head)
    if (reached === 'none') break
    if (!isListed(tree, below)) governors.push(...raisedFrom(tree, below, reach), head)
    below = head
    if (reached === 'here') break
  }
  return { at, governors, top: below }
}

/** « un accord doit être signé »: the subject of a verb is that of its infinitive as well. */
function raisedFrom(tree: Tree, below: number, reach: (governor: number) => Reach): readonly number[] {
  const token = tree.tokens[below]
  if (!token || relationOf(token) !== 'nsubj') return []
  return childrenBy(tree, token.head, infinitives).filter(
    (child) => tree.tokens[child]?.upos === 'VERB' && reach(child) === 'further',
  )
}

const infinitives: ReadonlySet<string> = new Set(['xcomp'])

/** Of « A et B » both are governed by what governs A. */
function isListed({ tokens }: Tree, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && relationOf(token) === 'conj'
}

/** Whether a word tops its clause: a verb that stands in a tense, a participle that says more of a noun. */
function endsClause(tree: Tree, at: number, start: number): boolean {
  const token = tree.tokens[at]
  if (!token) return true
  const relation = relationOf(token)
  if (token.deprel === 'acl:relcl' || borders.has(relation)) return true
  const isWished = verbTime(tree, at) === 'subjunctive' && relation === 'ccomp'
  if (isFinite(tree, at)) return !isWished
  if (relation === 'acl') return token.feats.includes('VerbForm=Part')
  return relation === 'advcl' && (at !== start || !isFor(tree, at))
}

/** « se sont vus pour négocier »: what leads to the talk tells of it. */
function isFor(tree: Tree, at: number): boolean {
  return under(tree, at).some((child) => child < at && lemmaAt(tree, child) === 'pour')
}

/** Whether a word, or its auxiliary, stands in a tense. */
export function isFinite(tree: Tree, at: number): boolean {
  const helpers = childrenBy(tree, at, finiteHelpers).map((child) => tree.tokens[child])
  return [tree.tokens[at], ...helpers].some((token) => token?.feats.includes('VerbForm=Fin'))
}

/** When a verb puts what it tells, whatever its form; `none` for an infinitive. */
export function timeOf(tree: Tree, at: number): ClauseTime {
  const token = tree.tokens[at]
  if (!token) return 'none'
  const helpers = childrenBy(tree, at, auxiliaries)
  const isPerfect = helpers.length > 0 && token.feats.includes('Tense=Past')
  const time = verbTime(tree, at)
  if (time === 'conditional' && isPerfect && isOfTense(tree, helpers)) return 'past'
  if (time !== 'none') return time
  if (relationOf(token) === 'conj' && token.upos === 'VERB' && isSameForm(tree, at))
    return timeOf(tree, token.head)
  return isPerfect || isPastParticiple(token.feats) ? 'past' : 'none'
}

function isOfTense({ tokens }: Tree, helpers: readonly number[]): boolean {
  return helpers.some((child) => tokens[child]?.deprel === 'aux:tense')
}

/** « a reçu … et salué » share their auxiliary. */
function isSameForm({ tokens }: Tree, at: number): boolean {
  const formOf = (index: number): string | undefined => /VerbForm=\w+/.exec(tokens[index]?.feats ?? '')?.[0]
  return formOf(at) === formOf(tokens[at]?.head ?? -1)
}

function isPastParticiple(feats: string): boolean {
  return feats.includes('VerbForm=Part') && feats.includes('Tense=Past')
}
