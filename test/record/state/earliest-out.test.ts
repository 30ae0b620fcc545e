import { describe, expect, it } from 'vitest'
import { makeState } from '../../../src/record/state/make-state.ts'
import { agreement, type ClaimSketch, commitment, condition, measure, position, talk, told } from './told.ts'

const on = '2024-05-03'

describe('an article without a day', () => {
  it.each<[string, ClaimSketch['claim'], string | null]>([
    ['a talk held', talk({ status: 'held', when: on }), on],
    ['a talk held in a month', talk({ status: 'held', when: '2024-05' }), '2024-05-01'],
    ['a talk ahead', talk({ status: 'scheduled', when: on }), null],
    ['a talk that is only planned as held', talk({ status: 'held', when: on, certainty: 'planned' }), null],
    ['a talk denied', talk({ status: 'held', when: on, certainty: 'denied' }), null],
    ['a signature', agreement({ status: 'signed', when: on }), on],
    ['a draft', agreement({ status: 'negotiating', when: on }), null],
    ['a delivery', commitment({ status: 'delivered', period: on }), on],
    ['a promise', commitment({ status: 'promised', period: on }), null],
    ['a measure', measure({ when: on }), on],
    ['a measure up to a day', measure({ when: `../${on}` }), null],
    ['a rumour of a measure', measure({ when: on, certainty: 'rumoured' }), null],
    ['a stand', position({}), null],
    ['a condition', condition({}), null],
  ])('counts from the day of %s, if at all', (_, claim, knownFrom) => {
    const reading = told({ id: 'a', claims: [{ words: 'Voici un mot.', claim }] })
    expect(makeState([reading]).articles).toMatchObject([{ knownFrom }])
  })

  it('counts from the day of what only its title tells', () => {
    const titleClaims = [{ words: 'Un accord est signé', claim: agreement({ status: 'signed', when: on }) }]
    const reading = told({ id: 'a', claims: [], titleClaims })
    expect(makeState([reading]).articles).toMatchObject([{ knownFrom: on }])
  })

  it('counts from the latest of what it tells', () => {
    const reading = told({
      id: 'a',
      claims: [
        { words: 'Voici un mot.', by: 'Elsa Morvane', saidOn: '2024-05-06', claim: position({}) },
        { words: 'En voici un autre.', claim: measure({ when: on }) },
      ],
    })
    expect(makeState([reading], { asOf: '2024-05-05' })).toMatchObject({ articles: [], unplaced: [] })
    expect(makeState([reading], { asOf: '2024-05-06' })).toMatchObject({
      articles: [{ id: 'a' }],
      positions: [{ evidence: [{ undated: true, dated: { on: '2024-05-06' } }] }],
    })
  })

  it('that tells of no day counts only where no day is asked for', () => {
    const reading = told({ id: 'a', claims: [{ words: 'Voici un mot.', claim: talk({}) }] })
    expect(makeState([reading])).toMatchObject({ articles: [{ id: 'a' }], unplaced: [], talks: [{}] })
    expect(makeState([reading], { asOf: '2030-01-01' })).toMatchObject({
      articles: [],
      unplaced: [{ id: 'a', knownFrom: null }],
      talks: [],
    })
  })
})
