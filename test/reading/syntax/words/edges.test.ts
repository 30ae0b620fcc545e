import { describe, expect, it } from 'vitest'
import { edge, edgesOf } from '../../../../src/reading/syntax/words/edges.ts'

describe('what a form may be at the edge of a sentence', () => {
  it.each([
    ['Le', ['opening']],
    ['le', []],
    ['2024', ['opening']],
    ['.', ['closing', 'final', 'pause']],
    ['?!', ['closing', 'final']],
    [';', ['closing', 'pause']],
    ['»', ['closing', 'final', 'quotation']],
    ['«', ['opening', 'goesOn', 'quotation']],
    ['"', ['opening', 'final', 'quotation']],
    ['-6', ['opening', 'dash']],
    ['', []],
  ] as const)('%s', (form, names) => {
    const expected = names.reduce((bits, name) => bits | edge[name], 0)
    expect(edgesOf(form)).toBe(expected)
  })
})
