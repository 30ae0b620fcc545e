import { describe, expect, it } from 'vitest'
import { varyCommas } from '../../train/vary-commas.ts'

const token = (form: string, spaceAfter: boolean) => ({ form, first: 0, words: 1, spaceAfter })
const tree = {
  text: 'Anne, Luc.',
  words: [],
  tokens: [token('Anne', false), token(',', true), token('Luc', false), token('.', false)],
}

const varied = (draw: number) => varyCommas(tree, { next: () => draw, below: () => 0 })

describe('the commas of a sentence become', () => {
  it.each([
    ['semicolons', 0.05, 'Anne; Luc.'],
    ['dashes between spaces', 0.105, 'Anne - Luc.'],
    ['nothing else, mostly', 0.5, 'Anne, Luc.'],
  ])('%s', (_, draw, text) => {
    const { tokens } = varied(draw)
    expect(tokens.map(({ form, spaceAfter }) => form + (spaceAfter ? ' ' : '')).join('')).toBe(text)
  })
})
