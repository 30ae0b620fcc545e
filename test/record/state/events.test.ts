import { describe, expect, it } from 'vitest'
import { makeState } from '../../../src/record/state/make-state.ts'
import { agreement, type ClaimSketch, measure, talk, told } from './told.ts'

type Told = readonly [published: string | null, claim: ClaimSketch['claim']]

function stateOf(accounts: readonly Told[], asOf?: string) {
  const readings = accounts.map(([published, claim], index) =>
    told({ id: `a${index}`, published, claims: [{ words: `Voici le fait numéro ${index}.`, claim }] }),
  )
  return makeState(readings, asOf === undefined ? {} : { asOf })
}

const three = ['VLD', 'TRS', 'CDR']

describe('talks', () => {
  it.each<[string, Told[], number]>([
    [
      'of one day are one',
      [
        ['2021-05-01', talk({ when: '2021-05-12' })],
        ['2021-05-03', talk({ when: '2021-05-12' })],
      ],
      1,
    ],
    [
      'of overlapping days are one',
      [
        ['2021-05-01', talk({ when: '2021-05' })],
        ['2021-05-03', talk({ when: '2021-05-12' })],
      ],
      1,
    ],
    [
      'of one within the other’s parties are one',
      [
        ['2021-05-01', talk({ when: '2021-05-12' })],
        ['2021-05-03', talk({ when: '2021-05-12', parties: three })],
      ],
      1,
    ],
    [
      'of other parties are two',
      [
        ['2021-05-01', talk({ when: '2021-05-12' })],
        ['2021-05-03', talk({ when: '2021-05-12', parties: ['VLD', 'CDR'] })],
      ],
      2,
    ],
    [
      'told alike within two weeks are one',
      [
        ['2021-05-01', talk({ status: 'held' })],
        ['2021-05-09', talk({ status: 'held' })],
      ],
      1,
    ],
    [
      'told alike later are two',
      [
        ['2021-05-01', talk({ status: 'held' })],
        ['2021-05-29', talk({ status: 'held' })],
      ],
      2,
    ],
    [
      'held are not one with what is recalled at the time',
      [
        ['2021-05-12', talk({ status: 'held', when: '2021-05-12' })],
        ['2021-07-01', talk({ status: 'held', when: '2021-05-12' })],
        ['2021-07-02', talk({ status: 'held' })],
      ],
      2,
    ],
    [
      'held and ahead in one article are two',
      [
        ['2021-05-01', talk({ status: 'held' })],
        ['2021-05-01', talk({})],
      ],
      2,
    ],
    [
      'for which two days are given are one',
      [
        ['2021-05-01', talk({ when: '2021-05-12' })],
        ['2021-05-03', talk({ when: '2021-05-13' })],
      ],
      1,
    ],
    [
      'held before the later was told of are two',
      [
        ['2021-05-04', talk({ status: 'held', when: '2021-05-03' })],
        ['2021-05-11', talk({ status: 'held', when: '2021-05-10' })],
      ],
      2,
    ],
    [
      'by a deadline hold a day within it',
      [
        ['2021-05-01', talk({ status: 'sought', when: '../2021-12' })],
        ['2021-09-03', talk({ when: '2021-10-13' })],
      ],
      1,
    ],
  ])('%s', (_, accounts, many) => {
    expect(stateOf(accounts).talks).toHaveLength(many)
  })

  it('told day after day do not become one for ever', () => {
    const days = Array.from({ length: 60 }, (_, day) =>
      new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10),
    )
    const { talks } = stateOf(days.map((day) => [day, talk({ status: 'held' })]))
    expect(talks.length).toBeGreaterThan(3)
  })

  it('of two days named by one article are two', () => {
    const claims = ['2021-05-12', '2021-05-13'].map((when) => ({
      words: `Le ${when}.`,
      claim: talk({ when }),
    }))
    expect(makeState([told({ id: 'a', published: '2021-05-01', claims })]).talks).toHaveLength(2)
  })

  const course: readonly Told[] = [
    ['2021-05-01', talk({ status: 'sought', when: '2021-05' })],
    ['2021-05-04', talk({ when: '2021-05-12' })],
    ['2021-05-06', talk({ when: '2021-05-12', place: 'Port-Selm', level: 'ministers' })],
    ['2021-05-13', talk({ status: 'held', when: '2021-05-12', outcome: 'rien' })],
    ['2021-05-14', talk({ when: '2021-05-12' })],
  ]
  it.each([
    ['2021-05-02', 'sought', 1],
    ['2021-05-05', 'scheduled', 2],
    ['2021-05-12', 'scheduled', 2],
    ['2021-05-13', 'held', 3],
    ['2021-06-01', 'held', 3],
  ] as const)('as of %s are %s', (asOf, status, states) => {
    const { talks } = stateOf(course, asOf)
    expect(talks).toHaveLength(1)
    expect(talks[0]).toMatchObject({ status })
    expect(talks[0]?.states).toHaveLength(states)
  })

  it('know nothing later than the day', () => {
    expect(JSON.stringify(stateOf(course, '2021-05-12'))).not.toMatch(/held|rien|2021-05-13/)
  })

  it('are marked where nobody tells whether they were held', () => {
    const scheduled: Told[] = [['2021-05-04', talk({ when: '2021-05-12' })]]
    expect(stateOf(scheduled, '2021-05-12').talks[0]?.isOverdue).toBe(false)
    expect(stateOf(scheduled, '2021-05-13').talks[0]?.isOverdue).toBe(true)
    expect(stateOf([['2021-05-04', talk({})]], '2021-09-13').talks[0]?.isOverdue).toBe(true)
  })

  it('keep conflicting days side by side', () => {
    const { talks, contradictions } = stateOf([
      ['2021-05-01', talk({ when: '2021-05-12' })],
      ['2021-05-03', talk({ when: '2021-05-13' })],
    ])
    expect(talks).toMatchObject([{ days: ['2021-05-12', '2021-05-13'], daysConflict: true }])
    expect(contradictions).toMatchObject([{ kind: 'days', event: 'talk', parties: ['TRS', 'VLD'] }])
  })

  it('keep a denial beside what is told', () => {
    const { talks, contradictions } = stateOf([
      ['2021-05-13', talk({ status: 'held', when: '2021-05-12' })],
      ['2021-05-14', talk({ status: 'held', when: '2021-05-12', certainty: 'denied' })],
    ])
    expect(talks).toMatchObject([{ status: 'held' }])
    expect(contradictions).toMatchObject([{ kind: 'denial' }])
  })

  it('that are planned have not been held', () => {
    const planned = talk({ status: 'held', certainty: 'planned' })
    expect(stateOf([['2021-05-01', planned]]).talks).toMatchObject([{ status: 'scheduled' }])
  })

  it('refused as of the last word are so', () => {
    const { talks } = stateOf([
      ['2021-05-01', talk({ when: '2021-05-12' })],
      ['2021-05-03', talk({ status: 'refused', when: '2021-05-12', certainty: 'denied' })],
    ])
    expect(talks).toMatchObject([{ status: 'refused' }])
  })
})

describe('agreements', () => {
  it.each<[string, Told[], number]>([
    [
      'by one name and day are one',
      [
        ['2021-05-01', agreement({ when: '2021-05-01' })],
        ['2021-09-01', agreement({ when: '2021-05-01' })],
      ],
      1,
    ],
    [
      'by two names of one day are one',
      [
        ['2021-05-01', agreement({ when: '2021-05-01' })],
        ['2021-09-01', agreement({ when: '2021-05-01', instrument: 'texte' })],
      ],
      1,
    ],
    [
      'by other names are two',
      [
        ['2021-05-01', agreement({})],
        ['2021-05-01', agreement({ instrument: 'protocole' })],
      ],
      2,
    ],
    [
      'by the longer name are one',
      [
        ['2021-05-01', agreement({})],
        ['2021-05-02', agreement({ instrument: 'Accord de Sombreval' })],
      ],
      1,
    ],
  ])('%s', (_, accounts, many) => {
    expect(stateOf(accounts).agreements).toHaveLength(many)
  })

  it('go through their states', () => {
    const { agreements } = stateOf([
      ['2021-01-01', agreement({ status: 'negotiating' })],
      ['2021-05-01', agreement({ status: 'agreed' })],
      ['2021-06-01', agreement({ status: 'signed', when: '2021-06-01' })],
      ['2021-09-01', agreement({ status: 'broken' })],
    ])
    expect(agreements).toMatchObject([
      {
        status: 'broken',
        states: ['negotiating', 'agreed', 'signed', 'broken'].map((status) => ({ status })),
      },
    ])
  })
})

describe('measures', () => {
  it.each<[string, Told[], number]>([
    [
      'of one day are one',
      [
        ['2021-05-02', measure({ when: '2021-05-01' })],
        ['2022-05-02', measure({ when: '2021-05-01' })],
      ],
      1,
    ],
    [
      'of two days are two',
      [
        ['2021-05-02', measure({ when: '2021-05-01' })],
        ['2021-09-02', measure({ when: '2021-09-01' })],
      ],
      2,
    ],
    [
      'without a target go to the one named',
      [
        ['2021-05-02', measure({ target: null })],
        ['2021-05-03', measure({})],
      ],
      1,
    ],
    [
      'of another act are another',
      [
        ['2021-05-02', measure({})],
        ['2021-05-02', measure({ act: 'ASSAULT' })],
      ],
      2,
    ],
  ])('%s', (_, accounts, many) => {
    expect(stateOf(accounts).measures).toHaveLength(many)
  })

  it('keep what is counted side by side', () => {
    const many = (value: number) => measure({ quantity: { value, unit: 'soldier' } })
    const { measures } = stateOf([
      ['2021-05-02', many(100)],
      ['2021-05-03', many(90)],
      ['2021-05-03', many(100)],
    ])
    expect(measures[0]?.quantities.map(({ value }) => value)).toEqual([100, 90])
  })
})
