import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../../src/export/dictionary.ts'
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts'
import { loadPartyNames } from '../../src/knowledge/load-party-names.ts'
import { dataFolder } from '../../src/tables/data-folder.ts'
import { readTable } from '../../src/tables/read-table.ts'

const rows = readTable(join(dataFolder, 'world', 'party-names.tsv'), [
  'code',
  'language',
  'name',
  'phrase',
  'source',
  'example',
])

describe('party-names.tsv', () => {
  it('is complete', () => {
    for (const { code, name, phrase, source, example } of rows) {
      expect([code, phrase.toLowerCase().endsWith(name.toLowerCase())]).toEqual([code, true])
      expect(source).toMatch(/^(hand, \d{4}|mledoze\/countries )/)
      expect(example.slice(1)).toContain(phrase.slice(1))
    }
  })

  it('gives every code once a language', () => {
    const keys = rows.map(({ code, language }) => `${code} ${language}`)
    expect(keys.length).toBe(new Set(keys).size)
  })
})

it.each(interfaceLanguages)('every party and issue has a name in %s', (language) => {
  const examples = ['examples/knowledge']
  const { parties, issues } = loadKnowledge(examples)
  const names = loadPartyNames(language, examples)
  expect(parties.filter(({ code }) => !names.has(code)).map(({ code }) => code)).toEqual([])
  expect(issues.filter(({ labels }) => !labels.get(language)).map(({ id }) => id)).toEqual([])
})

it.each([
  ['fr', 'RUS', 'la Russie'],
  ['fr', 'USA', 'les États-Unis'],
  ['fr', 'ISR', 'Israël'],
  ['fr', 'NATO', 'l’Otan'],
  ['en', 'USA', 'the United States'],
  ['en', 'EU', 'the European Union'],
])('in %s %s is %s', (language, code, phrase) => {
  expect(loadPartyNames(language).get(code)?.phrase).toBe(phrase)
})
