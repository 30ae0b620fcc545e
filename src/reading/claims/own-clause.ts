import type { Span } from '../../model/span.ts'
import { relationOf, spanOver, subtree, type Tree, under } from './tree.ts'

/** Clauses that stand beside the one that carries a claim. */
const beside: ReadonlySet<string> = new Set(['parataxis', 'discourse'])

/** The index of a word and of all that is under it in its own clause: clauses joined to it or beside it are left out. */
export function ownClause(tree: Tree, top: number): number[] {
  const found = [top]
  for (const member of found)
    for (const child of under(tree, member)) if (!opensClause(tree, child)) found.push(child)
  return found.sort((a, b) => a - b)
}

// Words; a longer evidence says less plainly what it is evidence of.
const longest = 25

/** Clauses and phrases that a long evidence does without. */
const dispensable: ReadonlySet<string> = new Set([
  'advcl',
  'acl',
  'conj',
  'cc',
  'appos',
  'parataxis',
  'discourse',
])

/** From the first to the last word of the clause, without what leads it in; a long one is cut to its core. */
export function ownClauseSpan(tree: Tree, top: number): Span {
  const all = ownClause(tree, top)
  const core = all.length <= longest ? all : subtree(tree, top, dispensable)
  const near = core.length <= longest ? core : core.filter((at) => Math.abs(at - top) < longest)
  return spanOver(tree, near.slice(near.findIndex((at) => tree.tokens[at]?.upos !== 'PUNCT')))
}

/** The index of a phrase's words without the clauses that say more of it. */
export function phraseOf(tree: Tree, top: number): number[] {
  const found = [top]
  for (const member of found)
    for (const child of under(tree, member)) if (!isRelative(tree, child)) found.push(child)
  return found.sort((a, b) => a - b)
}

function opensClause({ tokens }: Tree, at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const relation = relationOf(token)
  return beside.has(relation) || (relation === 'conj' && token.upos === 'VERB')
}

function isRelative(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  return token !== undefined && (token.deprel === 'acl:relcl' || opensClause(tree, at))
}
