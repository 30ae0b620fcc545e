import type { Tree } from '../bench/conllu.ts'
import { frenchRules } from '../src/language/fr/syntax/load-model.ts'
import type { LearnedSyntax } from '../src/language/syntax-model.ts'
import type { Span } from '../src/model/span.ts'
import { Parser } from '../src/reading/syntax/parse.ts'

const nowhere: Span = [0, 0]

/** The trees that a trained model gives to raw sentences, up to `limit` words; what a smaller network learns from. */
export function silverTrees(
  learned: LearnedSyntax,
  sentences: readonly (readonly string[])[],
  limit: number,
): Tree[] {
  const parser = new Parser({ ...frenchRules(), learned })
  let words = 0
  const chosen = sentences.slice(
    0,
    sentences.findIndex(({ length }) => (words += length) > limit),
  )
  return parser
    .parseForms(chosen.map((forms) => forms.map((form) => ({ form, span: nowhere }))))
    .map(({ tokens }) => ({ text: '', words: tokens, tokens: [] }))
}
