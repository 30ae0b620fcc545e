import { describe, expect, it } from 'vitest'
import type { LinkRule } from '../../../src/record/identities/identity.ts'
import { type NameTold, times, whoIs } from './names-told.ts'

const elsa: NameTold = {
  name: 'Elsa Morvane',
  in: 'a',
  on: '2021-03-01',
  party: 'XKE',
  role: 'ministre de la Mer',
}
const ivo: NameTold = { name: 'Ivo Morvane', in: 'b', on: '2021-03-02', party: 'XOR', role: 'peintre' }

/** The rule by which the lone name of article `z` is somebody’s, and whose; null where it is nobody’s. */
function placed(told: readonly NameTold[], lone: NameTold): readonly [LinkRule, string] | null {
  const identity = whoIs([...told, { in: 'z', ...lone }]).all.find(({ articles }) =>
    articles.includes(lone.in ?? 'z'),
  )
  const spelling = identity?.spellings.find(({ name }) => name === lone.name)
  return identity && spelling?.link ? [spelling.link.rule, identity.id] : null
}

describe('a surname alone', () => {
  it.each<[string, readonly NameTold[], NameTold, readonly [LinkRule, string] | null]>([
    [
      'is that of the full name of its article',
      [elsa, ivo],
      { name: 'Morvane', in: 'a' },
      ['surname-article', 'person:elsa-morvane'],
    ],
    [
      'is that of the only bearer of its time',
      [elsa],
      { name: 'Morvane', on: '2021-03-20' },
      ['surname-time', 'person:elsa-morvane'],
    ],
    ['is nobody’s at another time', [elsa], { name: 'Morvane', on: '2021-06-20' }, null],
    ['is nobody’s without a day', [elsa], { name: 'Morvane' }, null],
    ['is nobody’s where two have it', [elsa, ivo], { name: 'Morvane', on: '2021-03-03' }, null],
    [
      'is told by its role',
      [elsa, ivo],
      { name: 'Morvane', role: 'ministre' },
      ['surname-role', 'person:elsa-morvane'],
    ],
    [
      'is told by its party',
      [elsa, ivo],
      { name: 'Morvane', party: 'XOR' },
      ['surname-party', 'person:ivo-morvane'],
    ],
    [
      'is nobody’s where another of its time may be of that party',
      [elsa, { name: 'Ilse Morvane', in: 'c', on: '2021-03-03' }],
      { name: 'Morvane', party: 'XKE', isInferred: true, on: '2021-03-03' },
      null,
    ],
    [
      'is not that of somebody of another party',
      [elsa],
      { name: 'Morvane', on: '2021-03-02', party: 'XTA' },
      null,
    ],
    [
      'is told in another spelling by its party',
      [elsa],
      { name: 'Morvan', party: 'XKE' },
      ['surname-party', 'person:elsa-morvane'],
    ],
    ['is not told in another spelling by time', [elsa], { name: 'Morvan', on: '2021-03-02' }, null],
    [
      'may have several words',
      [
        { name: 'Elsa Le Marec', in: 'a', on: '2021-03-01' },
        { name: 'Elsa Le Marec', in: 'b', on: '2021-03-01' },
      ],
      { name: 'Le Marec', on: '2021-03-02' },
      ['surname-time', 'person:elsa-le-marec'],
    ],
    [
      'that is a first name as well is told by no party and no time',
      [
        { name: 'Elsa Basile', in: 'a', on: '2021-03-01', party: 'XKE' },
        { name: 'Basile Orvane', in: 'b' },
      ],
      { name: 'Basile', on: '2021-03-01', party: 'XKE' },
      null,
    ],
    ['is never a first name', [elsa], { name: 'Elsa', in: 'z', on: '2021-03-01' }, null],
  ])('%s', (_, told, lone, expected) => {
    expect(placed(told, lone)).toEqual(expected)
  })

  it('goes by all spellings of its bearer', () => {
    const told = [
      ...times(2, { name: 'Elsa Dravsky', on: '2021-03-01' }),
      { name: 'Elsa Dravski', in: 'b', on: '2021-09-01' },
    ]
    expect(placed(told, { name: 'Dravsky', on: '2021-09-03' })).toEqual([
      'surname-time',
      'person:elsa-dravsky',
    ])
  })
})

describe('a single word that is nobody’s', () => {
  it('is one bearer’s in its article only', () => {
    const { all } = whoIs([
      { name: 'Elsa', in: 'a1b2c3d4e5f6a7b8' },
      { name: 'Elsa', in: 'b1b2c3d4e5f6a7b8' },
    ])
    expect(all.map(({ id }) => id).sort()).toEqual(['person:elsa@a1b2c3d4e5f6', 'person:elsa@b1b2c3d4e5f6'])
  })

  it('is one bearer’s where the party is sure', () => {
    const { all } = whoIs([
      { name: 'Raonir', in: 'a', party: 'XKE' },
      { name: 'Raonir', in: 'b', party: 'XKE' },
    ])
    expect(all.map(({ id, articles }) => [id, articles])).toEqual([['person:raonir@XKE', ['a', 'b']]])
  })
})
