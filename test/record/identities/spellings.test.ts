import { describe, expect, it } from 'vitest'
import type { LinkRule } from '../../../src/record/identities/identity.ts'
import { type NameTold, times, whoIs } from './names-told.ts'

const [early, soon, late] = ['2021-03-01', '2021-03-20', '2021-09-01']
const minister = 'ministre kestrien de la Mer'

function linkOf(told: readonly NameTold[], name: string): LinkRule | null {
  const identities = whoIs(told).all.filter(({ spellings }) => spellings.some((one) => one.name === name))
  expect(identities).toHaveLength(1)
  return identities[0]?.spellings.find((one) => one.name === name)?.link?.rule ?? null
}

describe('another spelling is the same bearer’s', () => {
  it.each<[LinkRule, string, NameTold, NameTold]>([
    ['same-sound', 'a transliteration', { name: 'Ilse Dravsky' }, { name: 'Ilse Dravskyy' }],
    ['same-sound', 'a surname in two words', { name: 'Bruno Le Marec' }, { name: 'Bruno Lemarec' }],
    [
      'same-sound',
      'a final e, with one party',
      { name: 'Emmanuelle Sorel', party: 'XKE' },
      { name: 'Emmanuel Sorel', party: 'XKE', isInferred: true },
    ],
    [
      'first-name-form',
      'a first name of another language, with one party',
      { name: 'Volodymyr Drasky', party: 'XKE' },
      { name: 'Vladimir Draski', party: 'XKE' },
    ],
    [
      'first-name-form',
      'a first name of another language, with one role',
      { name: 'Stefan Morov', role: 'négociateur en chef' },
      { name: 'Étienne Morov', role: 'négociateur' },
    ],
    [
      'initial',
      'an initial of that time',
      { name: 'Elsa Morvane', on: early },
      { name: 'E. Morvane', on: soon },
    ],
    [
      'inner-name',
      'a name in between, of that time',
      { name: 'Ilse Anna Kerloc', on: early },
      { name: 'Ilse Kerloc', on: soon },
    ],
    [
      'short-name',
      'a last name left out, with one role',
      { name: 'Ali Sorvani Kesh', role: minister },
      { name: 'Ali Sorvani', role: 'ministre de la Mer' },
    ],
    [
      'slip',
      'a letter left out that nobody else leaves out, with one party',
      { name: 'Ilse Morvane', party: 'XKE' },
      { name: 'Ilse Movane', party: 'XKE' },
    ],
  ])('%s: %s', (rule, _, main, other) => {
    const told = [...times(2, main), { ...other, in: 'other' }]
    const rules = [linkOf(told, main.name), linkOf(told, other.name)]
    expect(rules.filter((one) => one !== null)).toEqual([rule])
  })

  it('a slip that far fewer articles have needs nothing else', () => {
    expect(linkOf([...times(10, { name: 'Ilse Morvane' }), { name: 'Ilse Movane' }], 'Ilse Movane')).toBe(
      'slip',
    )
    expect(whoIs([...times(9, { name: 'Ilse Morvane' }), { name: 'Ilse Movane' }]).all).toHaveLength(2)
  })

  it('spellings that tables list as one person’s are', () => {
    const people = [{ names: ['Hamad ben Sorel', 'Cheikh Hamad'], parties: ['XKE'] }]
    const { all } = whoIs([{ name: 'Hamad ben Sorel' }, { name: 'Cheikh Hamad' }], { people })
    expect(all.map(({ spellings }) => spellings.map(({ link }) => link?.rule ?? null))).toEqual([
      [null, 'known-spelling'],
    ])
  })
})

describe('two names stay two', () => {
  it.each<[string, readonly NameTold[]]>([
    ['of one surname and other first names', [{ name: 'Elsa Morvane' }, { name: 'Ivo Morvane' }]],
    [
      'with other first names, whatever party and role',
      [
        { name: 'Elsa Morvane', party: 'XKE', role: minister },
        { name: 'Ivo Morvane', party: 'XKE', role: minister },
      ],
    ],
    ['that a final e tells apart', [{ name: 'Emmanuelle Sorel' }, { name: 'Emmanuel Sorel' }]],
    [
      'that sound alike, of two parties',
      [
        { name: 'Ilse Dravsky', party: 'XKE' },
        { name: 'Ilse Dravski', party: 'XOR' },
      ],
    ],
    [
      'that sound alike, with two Wikidata items',
      [
        { name: 'Ilse Dravsky', wikidata: 'Q1' },
        { name: 'Ilse Dravski', wikidata: 'Q2' },
      ],
    ],
    [
      'of rulers that a number tells apart',
      [{ name: 'Basile II' }, { name: 'Basile III' }, { name: 'Basile Kesh' }],
    ],
    [
      'with first names that stand for each other and nothing else',
      [{ name: 'Vladimir Draski' }, { name: 'Volodymyr Draski' }],
    ],
    [
      'with an initial far away in time',
      [
        { name: 'Elsa Morvane', on: early },
        { name: 'E. Morvane', on: late },
      ],
    ],
    [
      'with an initial that two have',
      [
        { name: 'Elsa Morvane', on: early, in: 'a' },
        { name: 'Erik Morvane', on: early, in: 'b' },
        { name: 'E. Morvane', on: early, in: 'c' },
      ],
    ],
    [
      'a letter apart, where others bear either first name',
      [
        ...times(20, { name: 'Marine Sorel' }),
        { name: 'Marion Sorel', in: 'b' },
        { name: 'Marion Kesh', in: 'c' },
      ],
    ],
    [
      'a letter apart, where others bear either surname',
      [
        ...times(20, { name: 'Ilse Morvane' }),
        { name: 'Ilse Movane', in: 'b' },
        { name: 'Ivo Movane', in: 'c' },
      ],
    ],
    [
      'of which a middle initial differs',
      [
        { name: 'Ivo W. Sorel', on: early, in: 'a' },
        { name: 'Ivo H. W. Sorel', on: early, in: 'b' },
      ],
    ],
    [
      'one of which is a headline',
      [...times(2, { name: 'Elsa Morvane', party: 'XKE' }), { name: 'ELSA MORVANE CÈDE', party: 'XKE' }],
    ],
    [
      'one of which runs on into another',
      [
        ...times(2, { name: 'Elsa Morvane', party: 'XKE' }),
        ...times(2, { name: 'Ivo Brandt' }),
        { name: 'Elsa Morvane Ivo Brandt', party: 'XKE' },
      ],
    ],
  ])('%s', (_, told) => {
    const { all } = whoIs(told)
    expect(all.map(({ spellings }) => spellings.length)).toEqual(all.map(() => 1))
    expect(all).toHaveLength(new Set(told.map(({ name }) => name)).size)
  })

  it('and a third that fits both is nobody’s', () => {
    const { all } = whoIs([
      { name: 'Ilse Dravsky', party: 'XKE', in: 'a' },
      { name: 'Ilse Dravski', party: 'XOR', in: 'b' },
      { name: 'Ilse Drawsky', in: 'c' },
    ])
    expect(all).toHaveLength(3)
  })
})

it('printings of one spelling are one name', () => {
  const { all } = whoIs([
    { name: 'Jean-Luc Morov', in: 'a' },
    { name: 'Jean Luc MOROV', in: 'b' },
    { name: 'Jean-Luc Morov', in: 'c' },
  ])
  expect(all.map(({ id, name, articles }) => [id, name, articles])).toEqual([
    ['person:jean-luc-morov', 'Jean-Luc Morov', ['a', 'b', 'c']],
  ])
})
