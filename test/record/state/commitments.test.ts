import { describe, expect, it } from 'vitest'
import { makeState } from '../../../src/record/state/make-state.ts'
import { type ClaimSketch, commitment, condition, told } from './told.ts'

function stateOf(claims: readonly ClaimSketch['claim'][]) {
  return makeState(
    claims.map((claim, index) =>
      told({
        id: `a${index}`,
        published: '2021-05-01',
        claims: [{ words: `Voici le don ${index}.`, claim }],
      }),
    ),
  )
}

const usd = (value: number) => ({ amount: { value, unit: 'USD', bound: 'exact' as const } })

/** Each giving of a sum of one giver on its day, and to whom; the packages that come of them. */
function packagesOf(givings: readonly (readonly [published: string, receiver: string | null])[]) {
  const { commitments } = makeState(
    givings.map(([published, receiver], index) =>
      told({
        id: `a${index}`,
        published,
        claims: [{ words: `Voici le don ${index}.`, claim: commitment({ ...usd(100), receiver }) }],
      }),
    ),
  )
  return commitments.map((one) => [one.receiver, one.evidence.length])
}

it.each<[string, Parameters<typeof packagesOf>[0], ReturnType<typeof packagesOf>]>([
  [
    'goes to whom it goes by the others of these days',
    [
      ['2021-05-01', 'TRS'],
      ['2021-05-09', null],
      ['2021-09-02', 'CDR'],
    ],
    [
      ['CDR', 1],
      ['TRS', 2],
    ],
  ],
  [
    'stays apart where two got one on these days',
    [
      ['2021-05-01', 'TRS'],
      ['2021-05-09', null],
      ['2021-05-12', 'CDR'],
    ],
    [
      [null, 1],
      ['CDR', 1],
      ['TRS', 1],
    ],
  ],
  [
    'stays apart where it is no news any more',
    [
      ['2021-05-01', 'TRS'],
      ['2021-07-09', null],
      ['2021-09-12', 'CDR'],
    ],
    [
      [null, 1],
      ['CDR', 1],
      ['TRS', 1],
    ],
  ],
])('a package to nobody named %s', (_, givings, packages) => {
  expect(packagesOf(givings)).toEqual(packages)
})

describe('totals', () => {
  it.each<[string, ClaimSketch['claim'][], object[]]>([
    [
      'sum packages',
      [commitment(usd(100)), commitment(usd(40))],
      [{ value: 140, packages: 2, bound: 'exact' }],
    ],
    [
      'count a package once',
      [commitment(usd(100)), commitment({ ...usd(100), status: 'delivered' })],
      [{ value: 100, packages: 1 }],
    ],
    [
      'count a package once, told with or without what it is for',
      [commitment(usd(100)), commitment({ ...usd(100), what: 'financial' })],
      [{ value: 100, packages: 1 }],
    ],
    [
      'count a sum for two things as two',
      [commitment(usd(100)), commitment({ ...usd(100), what: 'humanitarian' })],
      [{ value: 200, packages: 2 }],
    ],
    [
      'never add a running total',
      [commitment(usd(100)), commitment({ ...usd(900), isRunningTotal: true })],
      [{ value: 100, packages: 1, runningTotals: [{ value: 900 }] }],
    ],
    [
      'never add what anybody tells as a running total',
      [commitment({ ...usd(900), what: 'financial' }), commitment({ ...usd(900), isRunningTotal: true })],
      [{ value: 0, packages: 0 }],
    ],
    ['leave out what is a total of all kinds', [commitment({ ...usd(900), what: 'total' })], []],
    [
      'leave out what is denied or rumoured',
      [commitment({ ...usd(1), certainty: 'denied' }), commitment({ ...usd(2), certainty: 'rumoured' })],
      [],
    ],
    [
      'stand apart by unit',
      [commitment(usd(100)), commitment({ amount: { value: 3, unit: 'tank' } })],
      [{ unit: 'USD' }, { unit: 'tank' }],
    ],
    [
      'stand apart by receiver',
      [commitment(usd(100)), commitment({ ...usd(50), receiver: 'CDR' })],
      [{ receiver: 'CDR' }, { receiver: 'TRS' }],
    ],
    [
      'give nobody’s package to the one who is named',
      [commitment(usd(100)), commitment({ ...usd(100), receiver: null })],
      [{ receiver: 'TRS', value: 100 }],
    ],
    [
      'are at least so much where a package is',
      [commitment(usd(100)), commitment({ amount: { value: 5, unit: 'USD', bound: 'min' } })],
      [{ value: 105, bound: 'min' }],
    ],
  ])('%s', (_, claims, totals) => {
    expect(stateOf(claims).totals).toMatchObject(totals)
    expect(stateOf(claims).totals).toHaveLength(totals.length)
  })
})

describe('commitments', () => {
  it('are as far as anybody tells', () => {
    const claims = [
      commitment({ ...usd(9), status: 'delivered' }),
      commitment({ ...usd(9), status: 'promised' }),
    ]
    expect(stateOf(claims).commitments).toMatchObject([{ status: 'delivered', origins: 2 }])
  })

  it('told at two scales count once, and the slip is shown', () => {
    const { totals, contradictions } = stateOf([
      commitment(usd(15e7)),
      commitment(usd(15e10)),
      commitment(usd(4)),
    ])
    expect(totals).toMatchObject([{ value: 150_000_004, packages: 2 }])
    expect(contradictions).toMatchObject([{ kind: 'amount', values: [15e7, 15e10], evidence: [{}, {}] }])
  })

  it('without an amount are told apart by what is given', () => {
    const claims = [
      commitment({ items: 'des phares' }),
      commitment({ items: 'Des phares' }),
      commitment({ items: 'des bouées' }),
    ]
    expect(stateOf(claims).commitments).toHaveLength(2)
  })
})

describe('deadlocks', () => {
  const waits = (party: string, of: string) => condition({ party, of, requires: `que ${of} bouge` })
  it.each<[string, (readonly [string, string])[], string[][]]>([
    [
      'none',
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
      [],
    ],
    [
      'two that wait for each other',
      [
        ['A', 'B'],
        ['B', 'A'],
      ],
      [['A', 'B']],
    ],
    [
      'three in a ring',
      [
        ['C', 'A'],
        ['A', 'B'],
        ['B', 'C'],
      ],
      [['A', 'B', 'C']],
    ],
    [
      'two rings by their shortest',
      [
        ['A', 'B'],
        ['B', 'A'],
        ['B', 'C'],
        ['C', 'B'],
      ],
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
    ],
    ['none of one that waits for itself', [['A', 'A']], []],
  ])('%s', (_, edges, rings) => {
    const { deadlocks, conditions } = stateOf(edges.map(([party, of]) => waits(party, of)))
    expect(deadlocks.map(({ parties }) => parties)).toEqual(rings)
    for (const { parties, conditions: places } of deadlocks)
      expect(new Set(places.map((place) => conditions[place]?.party))).toEqual(new Set(parties))
  })
})

describe('conditions', () => {
  it('of the same words are one, of others two', () => {
    const words = ['Que la Tarsane se retire.', 'que la Tarsane se retire', 'qu’elle paie']
    const { conditions } = stateOf(words.map((requires) => condition({ requires })))
    expect(conditions.map(({ requires, origins }) => [requires, origins])).toEqual([
      ['qu’elle paie', 1],
      ['Que la Tarsane se retire.', 2],
    ])
  })
})
