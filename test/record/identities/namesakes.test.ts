import { describe, expect, it } from 'vitest'
import { type NameTold, times, whoIs } from './names-told.ts'

const sailor: NameTold = {
  name: 'Ivo Brandt',
  party: 'XKE',
  role: 'chef de la délégation kestrienne',
  in: 'a',
}
const banker: NameTold = {
  name: 'Ivo Brandt',
  party: 'XOR',
  role: 'directeur de la Banque centrale',
  in: 'b',
}

function idsOf(told: readonly NameTold[], options = {}): readonly string[] {
  return whoIs(told, options)
    .all.map(({ id }) => id)
    .sort()
}

describe('namesakes', () => {
  it.each<[string, readonly NameTold[], readonly string[]]>([
    ['another party and role make two', [sailor, banker], ['person:ivo-brandt@XKE', 'person:ivo-brandt@XOR']],
    [
      'another party and a role in common, one',
      [sailor, { ...banker, role: 'chef de délégation' }],
      ['person:ivo-brandt'],
    ],
    ['another role alone, one', [sailor, { ...banker, party: 'XKE' }], ['person:ivo-brandt']],
    [
      'a party that is inferred says nothing',
      [sailor, { ...banker, isInferred: true }],
      ['person:ivo-brandt'],
    ],
    [
      'nor does one without a role',
      [sailor, { name: 'Ivo Brandt', party: 'XOR', in: 'b' }],
      ['person:ivo-brandt'],
    ],
    [
      'other Wikidata items make two',
      [
        { name: 'Ivo Brandt', wikidata: 'Q1', in: 'a' },
        { name: 'Ivo Brandt', wikidata: 'Q2', in: 'b' },
      ],
      ['person:ivo-brandt@Q1', 'person:ivo-brandt@Q2'],
    ],
    ['one article against ten is misread', [...times(10, sailor), banker], ['person:ivo-brandt']],
    [
      'two articles are not',
      [...times(10, sailor), ...times(2, banker)],
      ['person:ivo-brandt@XKE', 'person:ivo-brandt@XOR'],
    ],
  ])('%s', (_, told, ids) => {
    expect(idsOf(told)).toEqual(ids)
  })

  it.each<[string, NameTold, string]>([
    ['by its party', { name: 'Ivo Brandt', party: 'XOR', isInferred: true }, 'person:ivo-brandt@XOR'],
    ['by its role', { name: 'Ivo Brandt', role: 'directeur' }, 'person:ivo-brandt@XOR'],
    ['not by a third party', { name: 'Ivo Brandt', party: 'XTA' }, 'person:ivo-brandt'],
    ['not where it tells nothing', { name: 'Ivo Brandt' }, 'person:ivo-brandt'],
  ])('an article is one of theirs %s', (_, told, id) => {
    const { all } = whoIs([sailor, banker, { ...told, in: 'c' }])
    expect(all.find(({ articles }) => articles.includes('c'))?.id).toBe(id)
  })

  it('an article that tells nothing is that of the bearer of nearly all', () => {
    const { all } = whoIs([...times(30, sailor), ...times(2, banker), { name: 'Ivo Brandt', in: 'c' }])
    expect(all.find(({ articles }) => articles.includes('c'))?.id).toBe('person:ivo-brandt@XKE')
  })

  it('whoever tables know in both parties is one', () => {
    const people = [{ names: ['Ivo Brandt'], parties: ['XKE', 'XOR'] }]
    const { all } = whoIs(
      [
        { ...sailor, on: '2019-01-01' },
        { ...banker, on: '2020-01-01' },
      ],
      { people },
    )
    expect(
      all.map(({ parties, roles }) => [parties.map(({ party, from }) => [party, from]), roles.length]),
    ).toEqual([
      [
        [
          ['XKE', '2019-01-01'],
          ['XOR', '2020-01-01'],
        ],
        2,
      ],
    ])
  })

  it('an id that they share finds neither', () => {
    const identities = whoIs([sailor, banker])
    expect(identities.withId('person:ivo-brandt')).toBe('several')
    expect(identities.withId('person:ivo-brandt@XOR')).toMatchObject({ id: 'person:ivo-brandt@XOR' })
    expect(identities.withId('person:nobody')).toBeNull()
  })
})
