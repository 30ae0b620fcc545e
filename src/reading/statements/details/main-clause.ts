import type { Span } from '../../../model/span.ts'
import type { Token } from '../../../model/token.ts'
import { relationOf, type TreeWord } from '../trees.ts'
import { type DetailSetting, treeAt } from './setting.ts'

/** The main clause of what is said: its head, and which words of its tree are said. */
export interface MainClause {
  readonly head: TreeWord
  readonly isSaid: (token: Token) => boolean
}

/** Relations of words that only stand round a clause. */
const around = new Set(['punct', 'cc', 'mark', 'case', 'discourse', 'vocative', 'det'])

/** The main clause of the first sentence of what is said; null where the parser has nothing there. */
export function mainClauseOf(content: readonly Span[], { syntax }: DetailSetting): MainClause | null {
  const tree = treeAt(syntax.trees, content[0]?.[0] ?? 0)
  if (!tree) return null
  const { tokens } = tree
  const isSaid = ({ span }: Token) => content.some(([start, end]) => start <= span[0] && span[1] <= end)
  const heads = [...tokens.entries()].flatMap(([at, token]) => {
    const head = tokens[token.head]
    const isHead = isSaid(token) && !(head && isSaid(head)) && !around.has(relationOf(token.deprel))
    return isHead ? [{ at, rank: rankOf(token) }] : []
  })
  const [first] = heads.toSorted((a, b) => a.rank - b.rank)
  return first ? { head: { tokens, at: first.at }, isSaid } : null
}

const clausal = new Set(['root', 'ccomp', 'xcomp', 'parataxis', 'conj', 'csubj'])

/** Where what is said is no whole tree, clauses that stand for themselves go before those that hang on others, verbs before nouns. */
function rankOf({ deprel, upos }: Token): number {
  if (deprel === 'root') return 0
  const isVerbal = upos === 'VERB' || upos === 'AUX'
  return (clausal.has(relationOf(deprel)) ? 1 : 3) + (isVerbal ? 0 : 1)
}
