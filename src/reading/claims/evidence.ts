import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Ground } from './ground.ts'
import { spanOver, subtree, type Tree, under } from './tree.ts'
import { isNegated, verbTime } from './verbs.ts'

/** What every claim carries besides its own fields. */
export type ClaimBasis = Pick<Claim, 'evidence' | 'statement' | 'certainty'>

/** Clauses that stand beside the one that carries a claim. */
const beside: ReadonlySet<string> = new Set(['parataxis', 'discourse'])

/** Clauses that a long evidence does without. */
const dispensable: ReadonlySet<string> = new Set(['parataxis', 'discourse', 'advcl', 'conj', 'cc'])

// Words; a longer evidence says less plainly what it is evidence of.
const longest = 40

/** The words of a clause by its head, without what only stands beside it. */
export function clauseSpan(tree: Tree, top: number): Span {
  const all = subtree(tree, top, beside)
  return spanOver(tree, all.length <= longest ? all : subtree(tree, top, dispensable))
}

/** Evidence, statement and certainty of a claim; `at` is the word that tells when. */
export function basisFor(
  evidence: Span,
  { tree, at }: { readonly tree: Tree; readonly at: number },
  { voices }: Pick<Ground, 'voices'>,
): ClaimBasis {
  const offset = tree.tokens[at]?.span[0] ?? evidence[0]
  const statement = voices.saying(offset) ?? voices.reported(offset)
  const certainty = certaintyOf(tree, at)
  // What somebody says in the conditional was their future when they said it, but « auraient négocié » is hearsay of anybody.
  const isTold = certainty === 'rumoured' && voices.saying(offset) !== null && !isPerfect(tree, at)
  return { evidence, statement: statement?.id ?? null, certainty: isTold ? 'planned' : certainty }
}

/** « auraient négocié »: an auxiliary of the tense stands in the conditional. */
function isPerfect(tree: Tree, at: number): boolean {
  return under(tree, at).some((child) => {
    const token = tree.tokens[child]
    return token?.deprel === 'aux:tense' && token.feats.includes('Mood=Cnd')
  })
}

/** How sure the article is: what it denies, puts in the future, on a condition or on hearsay. */
function certaintyOf(tree: Tree, at: number): Claim['certainty'] {
  if (isNegated(tree, at)) return 'denied'
  const time = verbTime(tree, at)
  if (time === 'conditional') return 'rumoured'
  if (time === 'subjunctive') return 'hypothetical'
  return time === 'future' ? 'planned' : 'asserted'
}
