import type { Tree } from '../bench/conllu.ts'
import type { FormBook } from '../src/reading/syntax/words/form-book.ts'
import { factsOf } from '../src/reading/syntax/words/printed-tokens.ts'
import type { Decided } from './learn-choice.ts'

/** The printed tokens of a tree, as the tokeniser would give them. */
export function treeFacts(tree: Tree, book: FormBook): ReturnType<typeof factsOf> {
  let at = 0
  const starts = tree.tokens.map(({ form, spaceAfter }) => {
    const start = at
    at += form.length + (spaceAfter ? 1 : 0)
    return start
  })
  const gaps = tree.tokens.map((_, i) => (i === 0 ? 2 : tree.tokens[i - 1]?.spaceAfter ? 1 : 0))
  const ends = starts.map((start, i) => start + (tree.tokens[i]?.form.length ?? 0))
  return factsOf(
    tree.tokens.map(({ form }) => book.entry(form)),
    { starts, ends, gaps },
  )
}

/** Where a form of `doubtful` stands, and whether it was a contraction there. */
export function contractionExamples(
  trees: readonly Tree[],
  book: FormBook,
  doubtful: ReadonlySet<string>,
): Decided[] {
  return trees.flatMap((tree) => {
    const facts = treeFacts(tree, book)
    return tree.tokens.flatMap(({ form, words }, i) =>
      doubtful.has(form.toLowerCase()) ? [{ facts, i, state: 0, yes: words > 1 }] : [],
    )
  })
}
