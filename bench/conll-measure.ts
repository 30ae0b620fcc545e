import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { frenchRules } from '../src/language/fr/syntax/load-model.ts'
import type { LearnedSyntax } from '../src/language/syntax-model.ts'
import type { Span } from '../src/model/span.ts'
import type { AnalysedSentence } from '../src/model/token.ts'
import { Parser } from '../src/reading/syntax/parse.ts'
import { foundText, goldText, type RawScores, scoreRaw } from './conll-raw.ts'
import { scoreWords, type WordScores } from './conll-words.ts'
import { readConllu, type Tree } from './conllu.ts'

/** Treebanks that are measured on and never trained on. */
const treebanks = {
  'sequoia-dev': join('ud-french', 'fr_sequoia-ud-dev.conllu'),
  pud: join('ud-french', 'fr_pud-ud-test.conllu'),
} as const

/** Ways of disfiguring a text of which the analysis must bear. */
export const disfigurements: Readonly<Record<string, (form: string) => string>> = {
  'typographic apostrophe': (form) => form.replaceAll("'", '’'),
  'straight quotes': (form) => form.replace(/[«»“”]/g, '"'),
  NFD: (form) => form.normalize('NFD'),
  'no accents': (form) => form.normalize('NFD').replace(/\p{M}/gu, ''),
  capitals: (form) => form.toUpperCase(),
}

export interface Measured {
  readonly words: WordScores
  /** Sentences joined by a space. */
  readonly rawSpaces: RawScores
  /** A sentence a line. */
  readonly rawLines: RawScores
}

const rounded = <T extends object>(scores: T): T =>
  Object.fromEntries(
    Object.entries(scores).map(([name, value]) => [name, Number((value as number).toFixed(2))]),
  ) as T

/** The parser's sentences for the words of a treebank, each word changed by `change`. */
export function parseTrees(
  parser: Parser,
  trees: readonly Tree[],
  change: (form: string) => string,
): AnalysedSentence[] {
  const span: Span = [0, 0]
  return parser.parseForms(trees.map(({ words }) => words.map(({ form }) => ({ form: change(form), span }))))
}

/** How well a model does on the treebanks. */
export function measureModel(
  learned: LearnedSyntax,
  folder: string,
): Record<keyof typeof treebanks, Measured> {
  const parser = new Parser({ ...frenchRules(), learned })
  const measure = (file: string): Measured => {
    const trees = readConllu(readFileSync(join(folder, file), 'utf8'))
    const raw = (separator: string): RawScores => {
      const { text, gold } = goldText(trees, separator)
      return rounded(scoreRaw(gold, foundText(text, parser.parse(text))))
    }
    const found = parseTrees(parser, trees, (form) => form)
    const words = scoreWords(
      trees.map((tree) => tree.words),
      found.map(({ tokens }) => tokens),
    )
    return { words: rounded(words), rawSpaces: raw(' '), rawLines: raw('\n') }
  }
  return { 'sequoia-dev': measure(treebanks['sequoia-dev']), pud: measure(treebanks.pud) }
}

/** Accuracy on Sequoia dev with every word disfigured, by the name of the disfigurement. */
export function measureDisfigured(parser: Parser, folder: string): Record<string, WordScores> {
  const trees = readConllu(readFileSync(join(folder, treebanks['sequoia-dev']), 'utf8'))
  return Object.fromEntries(
    Object.entries(disfigurements).map(([name, change]) => {
      const found = parseTrees(parser, trees, change)
      return [
        name,
        rounded(
          scoreWords(
            trees.map(({ words }) => words),
            found.map(({ tokens }) => tokens),
          ),
        ),
      ]
    }),
  )
}
