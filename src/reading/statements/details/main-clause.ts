import { contains, type Span } from '../../../model/span.ts'
import type { Token } from '../../../model/token.ts'
import { relationOf, type TreeWord, tokenOf } from '../trees.ts'
import { type DetailSetting, treeAt } from './setting.ts'

/** The main clause of what is said: its head, and which words of its tree are said. */
export interface MainClause {
  readonly head: ClauseHead
  readonly isSaid: (token: Token) => boolean
}

/** A word with the words that hang on it. */
export interface ClauseHead extends TreeWord {
  readonly children: readonly ChildWord[]
}

/** A word that hangs on another, by a relation without its subtype. */
export interface ChildWord extends TreeWord {
  readonly token: Token
  readonly relation: string
}

/** Relations of words that only stand round a clause. */
const around = new Set(['punct', 'cc', 'mark', 'case', 'discourse', 'vocative', 'det'])

/** The main clause of the first sentence of what is said; null where the parser has nothing there. */
export function mainClauseOf(content: readonly Span[], { syntax }: DetailSetting): MainClause | null {
  const tree = treeAt(syntax.trees, content[0]?.[0] ?? 0)
  if (!tree) return null
  const { tokens } = tree
  const [first] = content
  const isSaid = ({ span }: Token): boolean =>
    (first !== undefined && contains(first, span)) ||
    (content.length > 1 && content.some((part) => contains(part, span)))
  let [best, rank] = [-1, Number.POSITIVE_INFINITY]
  for (const [at, token] of tokens.entries()) {
    const head = tokens[token.head]
    if (!isSaid(token) || (head && isSaid(head))) continue
    const own = rankOf(token)
    if (own < rank) [best, rank] = [at, own]
  }
  return best < 0 ? null : { head: withChildren({ tokens, at: best }), isSaid }
}

const clausal = new Set(['root', 'ccomp', 'xcomp', 'parataxis', 'conj', 'csubj'])

/** Where what is said is no whole tree, clauses that stand for themselves go before those that hang on others, verbs before nouns. */
function rankOf({ deprel, upos }: Token): number {
  if (deprel === 'root') return 0
  const relation = relationOf(deprel)
  if (around.has(relation)) return Number.POSITIVE_INFINITY
  const isVerbal = upos === 'VERB' || upos === 'AUX'
  return (clausal.has(relation) ? 1 : 3) + (isVerbal ? 0 : 1)
}

/** A word with the words that hang on it, found once. */
export function withChildren({ tokens, at }: TreeWord): ClauseHead {
  const children: ChildWord[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.head === at) children.push({ tokens, at: index, token, relation: relationOf(token.deprel) })
  }
  return { tokens, at, children }
}

/** The part of speech of a clause's head. */
export function headClass(head: ClauseHead): string {
  return tokenOf(head)?.upos ?? ''
}
