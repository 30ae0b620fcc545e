import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName, nameKey, nameWords } from '../../src/names/fold-name.ts'

describe('nameKey', () => {
  it.each([
    ['Jean-Luc Morov', 'jean-luc-morov'],
    ['Jean Luc MOROV', 'jean-luc-morov'],
    ['Élise d’Orvane', 'elise-d-orvane'],
    ["Elise d'Orvane", 'elise-d-orvane'],
    ['Emma) Sorel', 'emma-sorel'],
    ['İlham Kesh', 'ilham-kesh'],
    ['Олена Кеш', 'олена-кеш'],
    ['« »', ''],
  ])('%s: %s', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name))
      }),
    )
  })
})

describe('nameWords', () => {
  it.each([
    ['Jean-Luc Morov', ['jean-luc', 'morov']],
    ['E. Morvane', ['e.', 'morvane']],
    ['#Morvane', ['morvane']],
    ['Sa’id Kesh', ["sa'id", 'kesh']],
    ['Ilse Kerloc *', ['ilse', 'kerloc']],
    ['', []],
  ])('%s: %j', (name, words) => {
    expect(nameWords(name)).toEqual(words)
  })
})

it('folds what is printed in several ways', () => {
  expect(foldName('Ève ‑ L’Îlot')).toBe("eve - l'ilot")
})
