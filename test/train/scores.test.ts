import { describe, expect, it } from 'vitest'
import { foundText, goldText, scoreRaw } from '../../bench/conll-raw.ts'
import { scoreWords } from '../../bench/conll-words.ts'
import { readConllu, type Tree } from '../../bench/conllu.ts'

const row = (...cells: string[]): string => cells.join('\t')
const file = [
  '# text = Il parle du port.',
  row('1', 'Il', 'il', 'PRON', '_', 'Gender=Masc|Emph=No', '2', 'nsubj', '_', '_'),
  row('2', 'parle', 'parler', 'VERB', '_', '_', '0', 'root', '_', '_'),
  row('3-4', 'du', '_', '_', '_', '_', '_', '_', '_', '_'),
  row('3', 'de', 'de', 'ADP', '_', '_', '5', 'case', '_', '_'),
  row('4', 'le', 'le', 'DET', '_', '_', '5', 'det', '_', '_'),
  row('5', 'port', 'port', 'NOUN', '_', 'Gender=Masc', '2', 'obl:arg', '_', 'SpaceAfter=No'),
  row('6', '.', '.', 'PUNCT', '_', '_', '2', 'punct', '_', '_'),
  '',
].join('\n')

const trees = readConllu(file)
const words = trees.map((tree) => tree.words)

const changed = (index: number, change: Partial<Tree['words'][number]>) =>
  words.map((sentence) => sentence.map((word, i) => (i === index ? { ...word, ...change } : word)))

describe('scores of given words', () => {
  it.each([
    ['the same', words, { upos: 100, feats: 100, lemmas: 100, uas: 100, las: 100 }],
    ['another subtype', changed(4, { deprel: 'obl:mod' }), { las: 100 }],
    ['another relation', changed(4, { deprel: 'nmod' }), { uas: 100, las: (100 * 5) / 6 }],
    ['another head', changed(4, { head: 0 }), { uas: (100 * 5) / 6, las: (100 * 5) / 6 }],
    ['a feature that does not count', changed(0, { feats: 'Gender=Masc|Emph=Yes' }), { feats: 100 }],
    ['a feature that counts', changed(0, { feats: 'Gender=Fem' }), { feats: (100 * 5) / 6 }],
  ])('%s', (_, found, scores) => {
    expect(scoreWords(words, found)).toMatchObject(scores)
  })
})

describe('scores of raw text', () => {
  const { text, gold } = goldText(trees, ' ')
  const spans = [
    [0, 2],
    [3, 8],
    [9, 11],
    [9, 11],
    [12, 16],
    [16, 17],
  ] as const
  const tokens = (trees[0]?.words ?? []).map((word, i) => ({ ...word, span: spans[i] ?? ([0, 0] as const) }))

  it('are full for the trees themselves', () => {
    expect(scoreRaw(gold, foundText(text, [{ span: [0, 17], tokens }]))).toEqual({
      tokens: 100,
      words: 100,
      sentences: 100,
      upos: 100,
      uas: 100,
      las: 100,
    })
  })

  it('count a contraction left whole as two words missed and one too many', () => {
    const found = tokens
      .filter((_, i) => i !== 3)
      .map((token, i) => (i === 2 ? { ...token, form: 'du' } : token))
    const scores = scoreRaw(gold, foundText(text, [{ span: [0, 17], tokens: found }]))
    expect(scores.words).toBeCloseTo((200 * 4) / 11)
    expect(scores.tokens).toBe(100)
  })
})
