import { expect, it } from 'vitest'
import type { Token } from '../../../src/model/token.ts'
import { mendInsertions } from '../../../src/reading/syntax/mend-insertions.ts'

/** Tokens from heads and relations. */
function tokensOf(words: readonly (readonly [head: number, deprel: string])[]): Token[] {
  return words.map(([head, deprel], at) => ({
    span: [at, at + 1],
    form: 'x',
    lemma: 'x',
    upos: 'X',
    feats: '',
    head,
    deprel,
  }))
}

const headsOf = (tokens: readonly Token[]) => tokens.map(({ head }) => head)

it.each([
  [
    'a subject is given back across its clause',
    [
      [2, 'nsubj'],
      [-1, 'root'],
      [1, 'parataxis:insert'],
    ],
    [1, -1, 1],
  ],
  [
    'one of an inserted clause in the middle stays',
    [
      [2, 'nsubj'],
      [2, 'cc'],
      [3, 'parataxis:insert'],
      [-1, 'root'],
    ],
    [2, 2, 3, -1],
  ],
  [
    'what stands behind the clause stays',
    [
      [-1, 'root'],
      [2, 'nsubj'],
      [0, 'parataxis:insert'],
    ],
    [-1, 2, 0],
  ],
  [
    'a clause beside another keeps what is its own',
    [
      [2, 'nsubj'],
      [-1, 'root'],
      [1, 'parataxis'],
    ],
    [2, -1, 1],
  ],
  [
    'only subjects are given back',
    [
      [2, 'obl'],
      [-1, 'root'],
      [1, 'parataxis:insert'],
    ],
    [2, -1, 1],
  ],
] as const)('%s', (_, words, heads) => {
  expect(headsOf(mendInsertions(tokensOf(words)))).toEqual(heads)
})
