import { describe, expect, it } from 'vitest'
import { childrenOf, headOf, phraseOf, tokenOf, wordFinder } from '../../../src/reading/statements/trees.ts'
import { treeOf } from './trees-of.ts'

const tree = treeOf(`
  Les DET 2 det
  deux NUM 3 nummod
  camps NOUN 5 nsubj:pass
  sont AUX 5 aux:pass
  invités VERB 0 root
  demain ADV 5 advmod`)
const find = wordFinder([tree])
const formAt = (offset: number) => {
  const word = find(offset)
  return word && (tokenOf(word)?.form ?? null)
}

describe('words in trees', () => {
  it.each([
    [0, 'Les'],
    [4, 'deux'],
    [5, null],
    [999, null],
  ])('at offset %d: %s', (offset, form) => {
    expect(formAt(offset)).toBe(form)
  })

  it('are a contraction’s last word where two share a span', () => {
    const [token] = tree.tokens
    if (!token) throw new Error('no token')
    const two = { span: tree.span, tokens: [token, { ...token, form: 'le' }] }
    const word = wordFinder([two])(0)
    expect(word?.at).toBe(1)
  })

  it('know their children, whatever the subtype', () => {
    const verb = { tokens: tree.tokens, at: 4 }
    expect(childrenOf(verb, new Set(['nsubj', 'advmod'])).map(({ at }) => at)).toEqual([2, 5])
  })

  it('know their head, and the root none', () => {
    expect(headOf({ tokens: tree.tokens, at: 2 })?.at).toBe(4)
    expect(headOf({ tokens: tree.tokens, at: 4 })).toBeNull()
  })

  it('have a phrase, with or without some of its parts', () => {
    const verb = { tokens: tree.tokens, at: 4 }
    expect(phraseOf(verb, new Set())).toEqual(tree.span)
    expect(phraseOf(verb, new Set(['nsubj', 'aux', 'advmod']))).toEqual(tree.tokens[4]?.span)
  })
})
