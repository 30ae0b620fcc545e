import type { Span } from '../../../model/span.ts'
import { relationOf, spanOver, type Tree, under } from '../tree.ts'
import type { Clause } from './clause.ts'
import { announcedSubject } from './sides.ts'

/** Clauses that stand beside the one that tells. */
const beside: ReadonlySet<string> = new Set(['parataxis', 'discourse', 'ccomp', 'acl:relcl'])

/** What a long evidence does without as well. */
const dispensable: ReadonlySet<string> = new Set([...beside, 'advcl'])

// Words; a longer evidence says less plainly what it is evidence of.
const longest = 40

/** The words that tell what a word's clause tells of it; a clause that says more of a noun, with the noun. */
export function clauseWords(tree: Tree, { at, top }: Clause): Span {
  const token = tree.tokens[top]
  const first = token && relationOf(token) === 'acl' ? [token.head] : []
  const full = gather(tree, { at, top }, beside)
  const words = full.length <= longest ? full : gather(tree, { at, top }, dispensable)
  const subject = top === at ? announcedSubject(at, tree) : -1
  return spanOver(tree, [
    ...first,
    ...words,
    ...(subject < 0 ? [] : gather(tree, { at: subject, top: subject }, dispensable)),
  ])
}

/** A noun with its own words, and with those of what describes it. */
export function describedWords(tree: Tree, noun: number, by: number): Span {
  const own = gather(tree, { at: noun, top: noun }, new Set([...dispensable, 'acl']))
  return spanOver(tree, [...own, ...gather(tree, { at: by, top: by }, dispensable)])
}

function gather(
  tree: Tree,
  { at, top }: Pick<Clause, 'at' | 'top'>,
  without: ReadonlySet<string>,
): readonly number[] {
  const keep = pathUp(tree, at, top)
  const members = [top]
  for (const member of members)
    members.push(...under(tree, member).filter((child) => keep.has(child) || belongs(tree, child, without)))
  return members
}

/** « … et a promis » is another clause; « la Russie et la Chine » is one phrase. */
function belongs(tree: Tree, at: number, without: ReadonlySet<string>): boolean {
  const token = tree.tokens[at]
  if (!token || token.upos === 'PUNCT') return false
  const relation = relationOf(token)
  return (
    !without.has(relation) && !without.has(token.deprel) && (relation !== 'conj' || token.upos !== 'VERB')
  )
}

function pathUp({ tokens }: Tree, at: number, top: number): ReadonlySet<number> {
  const path = new Set([at])
  for (let word = at; word !== top && word >= 0; word = tokens[word]?.head ?? -1) path.add(word)
  return path
}
