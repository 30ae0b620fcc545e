import { describe, expect, it } from 'vitest'
import { makeState } from '../../../src/record/state/make-state.ts'
import { articles, type Saying } from './sayings.ts'

describe('a shift', () => {
  const shifts = (sayings: readonly Saying[]) =>
    makeState(articles(sayings)).shifts.map(({ from, to, on, order }) => [from, to, on, order])
  it.each<[string, Saying[], string[][]]>([
    [
      'needs two stances',
      [
        ['2021-05-01', 'for'],
        ['2021-06-01', 'for'],
      ],
      [],
    ],
    [
      'needs two days',
      [
        ['2021-05-01', 'for'],
        ['2021-05-01', 'against'],
      ],
      [],
    ],
    [
      'needs a day on both sides',
      [
        [null, 'for'],
        ['2021-05-01', 'against'],
      ],
      [],
    ],
    [
      'leads from one to the other',
      [
        ['2021-05-01', 'for'],
        ['2021-06-01', 'against'],
      ],
      [['for', 'against', '2021-06-01', 'certain']],
    ],
    [
      'is what most say of a day on which one says otherwise',
      [
        ['2021-05-01', 'for'],
        ['2021-06-01', 'against'],
        ['2021-06-01', 'for'],
        ['2021-06-01', 'against'],
      ],
      [['for', 'against', '2021-06-01', 'certain']],
    ],
    [
      'is none where as many say otherwise',
      [
        ['2021-05-01', 'for'],
        ['2021-06-01', 'against'],
        ['2021-06-01', 'for'],
      ],
      [],
    ],
    [
      'is likely where days are vague',
      [
        ['2021', 'for'],
        ['2021-06-01', 'against'],
      ],
      [['for', 'against', '2021-06-01', 'likely']],
    ],
    [
      'is none where it is taken back within days',
      [
        ['2021-05-01', 'for'],
        ['2021-05-03', 'against'],
        ['2021-05-05', 'for'],
      ],
      [],
    ],
    [
      'comes latest first',
      [
        ['2021-05-01', 'for'],
        ['2021-07-01', 'against'],
        ['2021-09-01', 'conditional'],
      ],
      [
        ['against', 'conditional', '2021-09-01', 'certain'],
        ['for', 'against', '2021-07-01', 'certain'],
      ],
    ],
  ])('%s', (_, sayings, expected) => {
    expect(shifts(sayings)).toEqual(expected)
  })

  it('shows the words before and after', () => {
    const [shift] = makeState(
      articles([
        ['2021-05-01', 'for'],
        ['2021-06-01', 'against'],
      ]),
    ).shifts
    expect(shift?.evidence.map(({ quote }) => quote)).toEqual([
      'Voici le mot numéro 0.',
      'Voici le mot numéro 1.',
    ])
  })
})

describe('a contradiction', () => {
  it.each<[string, Saying[], string[]]>([
    [
      'same-day',
      [
        ['2021-05-01', 'for'],
        ['2021-05-01', 'against'],
      ],
      ['for', 'against'],
    ],
    [
      'voices',
      [
        ['2021-05-01', 'for'],
        ['2021-05-03', 'against', 'other'],
      ],
      ['for', 'against'],
    ],
    [
      'wavering',
      [
        ['2021-05-01', 'for'],
        ['2021-05-03', 'against'],
        ['2021-05-05', 'for'],
      ],
      ['for', 'against'],
    ],
  ])('%s', (reason, sayings, stances) => {
    const [found] = makeState(articles(sayings)).contradictions
    expect(found).toMatchObject({ kind: 'stance', reason, sides: stances.map((stance) => ({ stance })) })
  })
})
