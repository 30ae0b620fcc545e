import { expect, it } from 'vitest'
import { fileOf, lastingSource } from '../../src/cli/source-names.ts'

it.each([
  ['a.txt', 'a.txt'],
  ['a.jsonl#12', 'a.jsonl'],
  ['a#1/b.jsonl#2', 'a#1/b.jsonl'],
  ['a#b', 'a#b'],
  ['-#3', '-'],
])('%s lies in %s', (source, file) => expect(fileOf(source)).toBe(file))

it.each([
  ['a.txt', 'a.txt'],
  ['./-', './-'],
  ['-', '-:0123456789ab'],
  ['-#3', '-:0123456789ab'],
])('%s is kept as %s', (source, kept) => {
  expect(lastingSource({ source, id: '0123456789abcdef' })).toBe(kept)
})
