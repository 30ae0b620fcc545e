import type { Span } from '../../../model/span.ts'
import { relationOf, spanOver, type Tree, under } from '../tree.ts'
import type { Clause } from './clause.ts'

/** Clauses that tell of something else. */
const beside: ReadonlySet<string> = new Set(['parataxis', 'discourse', 'advcl', 'ccomp'])

/** The words that tell what a word's clause tells of it; a clause that says more of a noun, with the noun. */
export function clauseWords(tree: Tree, { at, top }: Clause): Span {
  const keep = pathUp(tree, at, top)
  const members = [top]
  for (const member of members) members.push(...under(tree, member).filter((child) => keep.has(child) || belongs(tree, child)))
  const token = tree.tokens[top]
  return spanOver(tree, token && relationOf(token) === 'acl' ? [token.head, ...members] : members)
}

/** « … et a promis » is another clause; « la Russie et la Chine » is one phrase. */
function belongs(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]
  if (!token || token.upos === 'PUNCT') return false
  const relation = relationOf(token)
  return !beside.has(relation) && (relation !== 'conj' || token.upos !== 'VERB') && token.deprel !== 'acl:relcl'
}

function pathUp({ tokens }: Tree, at: number, top: number): ReadonlySet<number> {
  const path = new Set([at])
  for (let word = at; word !== top && word >= 0; word = tokens[word]?.head ?? -1) path.add(word)
  return path
}
