import { describe, expect, it } from 'vitest'
import { makeState } from '../../../src/record/state/make-state.ts'
import { type ClaimSketch, talk, told } from './told.ts'

type Told = readonly [published: string | null, claim: ClaimSketch['claim']]

function readingsOf(accounts: readonly Told[]) {
  return accounts.map(([published, claim], index) =>
    told({ id: `a${index}`, published, claims: [{ words: `Voici le fait numéro ${index}.`, claim }] }),
  )
}

const stateOf = (accounts: readonly Told[]) => makeState(readingsOf(accounts))

describe('talks', () => {
  it.each<[string, Told[], object]>([
    [
      'put off on a day are those of the day that was set',
      [
        ['2021-05-01', talk({ status: 'sought', when: '2021-05-01' })],
        ['2021-05-04', talk({ when: '2021-05-12' })],
        ['2021-05-09', talk({ status: 'cancelled', when: '2021-05-09' })],
      ],
      { status: 'cancelled', days: ['2021-05-12'], daysConflict: false },
    ],
    [
      'accepted on the day on which they are sought are one',
      [
        ['2021-05-01', talk({})],
        ['2021-05-01', talk({ status: 'sought' })],
      ],
      { status: 'scheduled' },
    ],
    [
      'refused are recalled by the day of the refusal',
      [
        ['2021-05-01', talk({ status: 'sought' })],
        ['2021-05-04', talk({ status: 'refused' })],
        ['2021-09-01', talk({ status: 'refused', when: '2021-05-04' })],
      ],
      { status: 'refused', days: [] },
    ],
    [
      'planned for one day and held two days later are one',
      [
        ['2021-05-01', talk({ when: '2021-05-12' })],
        ['2021-05-14', talk({ status: 'held', when: '2021-05-14' })],
      ],
      { status: 'held', days: ['2021-05-14', '2021-05-12'], daysConflict: false },
    ],
    [
      'recalled as sought are still refused',
      [
        ['2021-05-01', talk({ status: 'sought' })],
        ['2021-05-04', talk({ status: 'refused' })],
        ['2021-05-20', talk({ status: 'sought', when: '2021-05-01' })],
      ],
      { status: 'refused' },
    ],
  ])('%s', (_, accounts, expected) => {
    const { talks } = stateOf(accounts)
    expect(talks).toMatchObject([expected])
  })

  it('are still refused where the proposal is printed again', () => {
    const readings = readingsOf([
      ['2021-05-01', talk({ status: 'sought' })],
      ['2021-05-03', talk({ status: 'refused' })],
      ['2021-05-04', talk({ status: 'sought' })],
    ])
    const statusBy = (originOf: (id: string) => string) =>
      makeState(readings, { originsOf: () => originOf }).talks.map(({ status }) => status)
    expect(statusBy((id) => (id === 'a2' ? 'a0' : id))).toEqual(['refused'])
    expect(statusBy((id) => id)).toEqual(['sought'])
  })

  it('planned for one day and held a week before are two', () => {
    const { talks } = stateOf([
      ['2021-05-01', talk({ when: '2021-05-12' })],
      ['2021-05-05', talk({ status: 'held', when: '2021-05-05' })],
    ])
    expect(talks.map(({ status }) => status)).toEqual(['scheduled', 'held'])
  })

  it('that are sought anew months later are others, though the first are recalled then', () => {
    const { talks } = stateOf([
      ['2021-05-01', talk({ status: 'sought' })],
      ['2021-05-12', talk({ status: 'held', when: '2021-05-12' })],
      ['2021-10-03', talk({ status: 'held', when: '2021-05-12' })],
      ['2021-10-16', talk({ status: 'sought', when: '2021-10-15' })],
      ['2021-10-17', talk({ status: 'held', when: '2021-05-12' })],
      ['2021-10-18', talk({ status: 'sought', when: '2021-10-15' })],
    ])
    expect(talks).toMatchObject([
      { status: 'held', states: [{ status: 'sought', origins: 1 }, { status: 'held' }] },
      { status: 'sought', states: [{ origins: 2 }] },
    ])
  })
})
