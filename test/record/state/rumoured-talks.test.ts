import { expect, it } from 'vitest'
import { makeState } from '../../../src/record/state/make-state.ts'
import { type ClaimSketch, talk, told } from './told.ts'

type Told = readonly [published: string, claim: ClaimSketch['claim']]

function talksOf(accounts: readonly Told[]) {
  const readings = accounts.map(([published, claim], index) =>
    told({ id: `a${index}`, published, claims: [{ words: `Voici le fait numéro ${index}.`, claim }] }),
  )
  return makeState(readings, {}).talks
}

it.each<[string, Told[], boolean]>([
  ['told as a rumour alone', [['2021-05-01', talk({ certainty: 'rumoured' })]], true],
  [
    'told as a rumour and denied',
    [
      ['2021-05-01', talk({ certainty: 'rumoured', when: '2021-05-12' })],
      ['2021-05-03', talk({ certainty: 'denied', status: 'held', when: '2021-05-12' })],
    ],
    true,
  ],
  [
    'told as a rumour and plainly',
    [
      ['2021-05-01', talk({ certainty: 'rumoured', when: '2021-05-12' })],
      ['2021-05-03', talk({ when: '2021-05-12' })],
    ],
    false,
  ],
])('a talk %s is a rumour or not', (_, accounts, rumoured) => {
  expect(talksOf(accounts).map((one) => one.rumoured)).toEqual([rumoured])
})

it.each<[string, Told[], string[]]>([
  [
    'another, where it is sought soon after',
    [
      ['2021-05-01', talk({ certainty: 'rumoured', status: 'held' })],
      ['2021-05-03', talk({ certainty: 'denied', status: 'held' })],
      ['2021-05-20', talk({ status: 'sought' })],
    ],
    ['held', 'sought'],
  ],
  [
    'the same, where it is told again',
    [
      ['2021-05-01', talk({ certainty: 'rumoured', status: 'held' })],
      ['2021-05-03', talk({ certainty: 'denied', status: 'held' })],
      ['2021-05-04', talk({ certainty: 'rumoured', status: 'held' })],
    ],
    ['held'],
  ],
  [
    'the same, where the rumour is told on that day',
    [
      ['2021-05-03', talk({ certainty: 'denied', status: 'held' })],
      ['2021-05-03', talk({ certainty: 'rumoured', status: 'held' })],
    ],
    ['held'],
  ],
  [
    'another, where it is sought on that day',
    [
      ['2021-05-03', talk({ certainty: 'denied', status: 'held' })],
      ['2021-05-03', talk({ status: 'sought' })],
    ],
    ['denied', 'sought'],
  ],
])('what is told after a denial is %s', (_, accounts, statuses) => {
  expect(talksOf(accounts).map(({ status }) => status)).toEqual(statuses)
})
