import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/model/claim.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import { articles, type Saying } from './sayings.ts'
import { position, told } from './told.ts'

describe('a position', () => {
  it.each<[string, Saying[], Position['stance'], string | null]>([
    ['is the only word', [['2021-05-01', 'for']], 'for', '2021-05-01'],
    [
      'is the latest word',
      [
        ['2021-05-01', 'for'],
        ['2021-09-01', 'against'],
      ],
      'against',
      '2021-09-01',
    ],
    [
      'holds since the first of an unbroken run',
      [
        ['2021-05-01', 'for'],
        ['2021-09-01', 'against'],
        ['2021-10-01', 'against'],
      ],
      'against',
      '2021-09-01',
    ],
    [
      'takes a vague day before what lies in it',
      [
        ['2021-12-08', 'for'],
        ['2021', 'against'],
      ],
      'for',
      '2021-12-08',
    ],
    [
      'takes a vague day after what ends before it',
      [
        ['2020-12', 'for'],
        ['2021', 'against'],
      ],
      'against',
      '2021',
    ],
    ['takes an undated word where there is no other', [[null, 'conditional']], 'conditional', null],
    [
      'takes any dated word before an undated one',
      [
        ['2021-05-01', 'for'],
        [null, 'against'],
      ],
      'for',
      '2021-05-01',
    ],
    [
      'is the party’s own of one day',
      [
        ['2021-05-01', 'against', 'article'],
        ['2021-05-01', 'for'],
        ['2021-05-01', 'against', 'other'],
      ],
      'for',
      '2021-05-01',
    ],
    [
      'takes a condition as the fuller word of one day',
      [
        ['2021-05-01', 'for'],
        ['2021-05-01', 'conditional'],
      ],
      'conditional',
      '2021-05-01',
    ],
    [
      'is not overruled by others within days',
      [
        ['2021-05-01', 'for'],
        ['2021-05-03', 'against', 'article'],
      ],
      'for',
      '2021-05-01',
    ],
    [
      'is moved by others after a while',
      [
        ['2021-05-01', 'for'],
        ['2021-06-03', 'against', 'article'],
      ],
      'against',
      '2021-06-03',
    ],
  ])('%s', (_, sayings, stance, since) => {
    expect(makeState(articles(sayings)).positions).toMatchObject([{ stance, since }])
  })

  it('counts families of reprints, not articles', () => {
    const readings = articles([
      ['2021-05-01', 'for'],
      ['2021-05-02', 'for'],
      ['2021-05-03', 'for'],
    ])
    const originOf = (id: string) => (id === 'a2' ? 'a0' : id)
    const { positions, families } = makeState(readings, { originsOf: () => originOf })
    expect(positions).toMatchObject([{ origins: 2, evidence: [{}, {}, {}] }])
    expect(families).toEqual([{ origin: 'a0', members: 2, articles: ['a0', 'a2'] }])
  })

  it('of denied or hypothetical words is none', () => {
    const claims = (['denied', 'hypothetical'] as const).map((certainty) => ({
      words: `Ce mot est ${certainty}.`,
      claim: position({ certainty }),
    }))
    expect(makeState([told({ id: 'a', published: '2021', claims })]).positions).toEqual([])
  })

  it('is one for each subject where the issue says so', () => {
    const about = (party: string, stance: Position['stance']) => ({
      words: `À propos de ${party}.`,
      claim: position({ about: [party], stance }),
    })
    const claims = [about('TRS', 'for'), about('CDR', 'against')]
    const readings = [told({ id: 'a', published: '2021-05-01', claims })]
    expect(makeState(readings).contradictions).toHaveLength(1)
    const apart = makeState(readings, { isPerSubject: () => true })
    expect(apart.contradictions).toEqual([])
    expect(apart.positions.map(({ about: parties, stance }) => [...parties, stance])).toEqual([
      ['CDR', 'against'],
      ['TRS', 'for'],
    ])
  })
})

describe('the day of a position', () => {
  const claim = position({ voice: 'article' })
  it.each([
    [
      'that its words name',
      'Un décret de mai 2020 l’interdit.',
      undefined,
      [['mai 2020', '2020-05']],
      '2020-05',
      'passage',
    ],
    [
      'that the sentence before names',
      'Suit une liste.',
      'Le 3 mai 2020, il a parlé.',
      [['3 mai 2020', '2020-05-03']],
      '2020-05-03',
      'passage',
    ],
    [
      'of the article where a month stands before',
      'Suit une liste.',
      'En mai, il a parlé.',
      [['mai', '2020-05']],
      '2021-05-01',
      'publication',
    ],
    [
      'of the article where two are named',
      'De mai à juin 2020.',
      undefined,
      [
        ['mai', '2020-05'],
        ['juin 2020', '2020-06'],
      ],
      '2021-05-01',
      'publication',
    ],
    [
      'of the article where the named one is ahead',
      'Ce sera en mai 2022.',
      undefined,
      [['mai 2022', '2022-05']],
      '2021-05-01',
      'publication',
    ],
  ] as const)('is the one %s', (_, words, opening, times, on, by) => {
    const reading = told({
      id: 'a',
      published: '2021-05-01',
      ...(opening ? { opening } : {}),
      times,
      claims: [{ words, claim }],
    })
    expect(makeState([reading]).positions[0]?.evidence[0]?.dated).toEqual({ on, by })
  })

  it('is that of the saying where there is one', () => {
    const claims = [
      { words: 'Nous parlerons.', by: 'Elsa Morvane', saidOn: '2020-03-01', claim: position({}) },
    ]
    const { positions } = makeState([told({ id: 'a', published: '2021-05-01', claims })])
    expect(positions[0]).toMatchObject({
      since: '2020-03-01',
      evidence: [{ speaker: 'Elsa Morvane', saidOn: '2020-03-01', dated: { by: 'saying' } }],
    })
  })
})
