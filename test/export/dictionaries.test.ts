import { expect, it } from 'vitest'
import { dictionaries } from '../../src/export/dictionaries.ts'
import { interfaceLanguages } from '../../src/export/dictionary.ts'

function words(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => words(inner, `${path}.${key}`))
}

it.each(interfaceLanguages)('%s leaves no word empty', (language) => {
  const all = words(dictionaries[language], language)
  expect(all.length).toBeGreaterThan(150)
  for (const [path, value] of all) expect([path, value === '' ? 'empty' : 'said']).toEqual([path, 'said'])
})

it('names the same things in every language', () => {
  const [first = [], ...others] = interfaceLanguages.map((language) =>
    words(dictionaries[language], '')
      .map(([path]) => path)
      .sort(),
  )
  for (const other of others) expect(other).toEqual(first)
})

it.each([
  ['fr', 0, '0 article'],
  ['fr', 1, '1 article'],
  ['fr', 1234567, '1 234 567 articles'],
  ['en', 0, '0 articles'],
  ['en', 1, '1 article'],
  ['en', 1234567, '1,234,567 articles'],
] as const)('%s counts %i as %s', (language, count, expected) => {
  expect(dictionaries[language].articles(count).replace(/[\u00a0\u202f]/g, ' ')).toBe(expected)
})
