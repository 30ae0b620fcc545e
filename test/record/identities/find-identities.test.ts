import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIdentities } from '../../../src/record/identities/find-identities.ts'
import { firstNames, type NameTold, namesTold, whoIs } from './names-told.ts'

const names = fc.array(
  fc.record(
    {
      name: fc.constantFrom(
        'Elsa Morvane',
        'E. Morvane',
        'Elsa Movane',
        'Ivo Morvane',
        'Morvane',
        'Vladimir Draski',
        'Volodymyr Dravsky',
        'Volodymyr Drasky',
        'Draski',
        'Elsa',
        'Ali Sorvani',
        'Ali Sorvani Kesh',
        'Ali Reza Kesh',
      ),
      in: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      on: fc.constantFrom('2021-03-01', '2021-03-10', '2021-09-01'),
      party: fc.constantFrom('XKE', 'XOR'),
      isInferred: fc.boolean(),
      role: fc.constantFrom('ministre de la Mer', 'peintre', 'ministre'),
    },
    { requiredKeys: ['name', 'in'] },
  ),
  { maxLength: 14 },
)

function told(list: readonly NameTold[]): string {
  return JSON.stringify(findIdentities(namesTold(list), { firstNames }).all)
}

describe('whatever the names', () => {
  it('their order makes no difference', () => {
    const listAndShuffled = names.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(listAndShuffled, ([list, shuffled]) => {
        expect(told(shuffled)).toBe(told(list))
      }),
      { numRuns: 200 },
    )
  })

  it('each is one bearer’s, and every id leads to its identity', () => {
    fc.assert(
      fc.property(names, (list) => {
        const identities = whoIs(list)
        for (const { name, in: article = '' } of list) {
          const speaker = { name, kind: 'named', entity: `${name} of ${article}` } as const
          const identity = identities.speaking(article, {
            ...speaker,
            party: null,
            basis: null,
            holder: null,
            span: null,
          })
          expect(identity?.articles).toContain(article)
        }
        for (const identity of identities.all)
          for (const alias of identity.aliases) expect(identities.withId(alias)).toBe(identity)
        const ids = identities.all.flatMap(({ aliases }) => aliases)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('first names that have nothing in common are never one', () => {
    fc.assert(
      fc.property(names, (list) => {
        for (const { spellings } of whoIs(list).all) {
          const first = new Set(
            spellings.filter(({ name }) => name.includes(' ')).map(({ name }) => name.charAt(0)),
          )
          expect(first.size).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

describe('the id', () => {
  it('is that of the name of most articles, and an earlier one leads on', () => {
    const before = whoIs([{ name: 'Ilse Dravski', in: 'a' }])
    expect(before.all.map(({ id }) => id)).toEqual(['person:ilse-dravski'])
    const after = whoIs([
      { name: 'Ilse Dravski', in: 'a' },
      { name: 'Ilse Dravsky', in: 'b' },
      { name: 'Ilse Dravsky', in: 'c' },
    ])
    expect(after.all.map(({ id }) => id)).toEqual(['person:ilse-dravsky'])
    expect(after.withId('person:ilse-dravski')).toBe(after.all[0])
  })
})

describe('what is told of an identity', () => {
  const [identity] = whoIs([
    { name: 'Elsa Morvane', in: 'b', on: '2021-05-01', party: 'XKE', role: 'présidente', statements: 2 },
    {
      name: 'Elsa Morvane',
      in: 'a',
      on: '2021-03-01',
      party: 'XKE',
      isInferred: true,
      role: 'ministre de la Mer',
      statements: 1,
    },
    { name: 'Elsa Morvane', in: 'c', on: '2021-04-01', role: 'Ministre de la mer' },
    { name: 'Morvane', in: 'd', on: '2021-05-02', statements: 1 },
  ]).all

  it('roles and parties stand from when to when they are attested, with their first place', () => {
    expect(
      identity?.roles.map(({ role, from, to, articles, party }) => [role, from, to, articles, party]),
    ).toEqual([
      ['Ministre de la mer', '2021-03-01', '2021-04-01', 2, 'XKE'],
      ['présidente', '2021-05-01', '2021-05-01', 1, 'XKE'],
    ])
    expect(identity?.parties).toEqual([
      {
        party: 'XKE',
        isStated: true,
        from: '2021-03-01',
        to: '2021-05-01',
        articles: 2,
        evidence: { article: 'a', span: [0, 12], quote: 'Elsa Morvane' },
      },
    ])
  })

  it('articles stand by day, and all statements count', () => {
    expect(identity).toMatchObject({
      articles: ['a', 'c', 'b', 'd'],
      statements: 4,
      from: '2021-03-01',
      to: '2021-05-02',
    })
  })
})

describe('what is no person', () => {
  it.each<[string, readonly NameTold[], number]>([
    [
      'a party is one under all its names',
      [
        { name: 'Kestrie', kind: 'party', party: 'XKE' },
        { name: 'République kestrienne', kind: 'party', party: 'XKE' },
      ],
      1,
    ],
    [
      'a body by its name',
      [
        { name: 'Conseil des Rives', kind: 'organization' },
        { name: 'CONSEIL DES RIVES', kind: 'organization', in: 'b' },
      ],
      1,
    ],
    [
      'kinds are never one',
      [
        { name: 'Sombreval', kind: 'organization' },
        { name: 'Sombreval', kind: 'outlet' },
      ],
      2,
    ],
    [
      'nor are bodies that sound alike',
      [
        { name: 'Banque Morva', kind: 'organization' },
        { name: 'Banque Morwa', kind: 'organization' },
      ],
      2,
    ],
  ])('%s', (_, list, many) => {
    expect(whoIs(list).all).toHaveLength(many)
  })
})

it('an office speaks for whoever held it, apart from their own words', () => {
  const [named] = namesTold([{ name: 'Elsa Morvane', statements: 1 }])
  const { all } = findIdentities([
    {
      appearances: named?.appearances ?? [],
      officeWords: [
        { article: 'b', key: 'elsa-morvane' },
        { article: 'b', key: 'ivo-brandt' },
      ],
    },
  ])
  expect(all.map(({ statements, statementsInOffice }) => [statements, statementsInOffice])).toEqual([[1, 1]])
})
