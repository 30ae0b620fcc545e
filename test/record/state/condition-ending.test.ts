import { describe, expect, it } from 'vitest'
import { writeStateText } from '../../../src/export/state/state-text.ts'
import { reviewedState } from '../../../src/record/corrections/reviewed-state.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import { agreement, type ClaimSketch, commitment, condition, measure, position, talk, told } from './told.ts'

type Later = readonly [day: string | null, words: string, claim: ClaimSketch['claim']]

const requires = 'que la Trésorie retire ses canonnières du lac'
const asked = condition({ party: 'VLD', of: 'TRS', gates: 'talks', requires })

/** The state of a condition told on the first of May, and of what was told besides. */
function stateOf(...later: readonly Later[]) {
  const all: readonly Later[] = [['2024-05-01', 'Varlande attend.', asked], ...later]
  return makeState(
    all.map(([published, words, claim], index) =>
      told({ id: `a${index}`, published, claims: [{ words, claim }] }),
    ),
  )
}

const retreat = measure({ actor: 'TRS', target: null, act: 'RETREAT' })
const done = 'La Trésorie a retiré ses canonnières du lac.'
const forTalks = position({ party: 'VLD', issue: 'talks', stance: 'for' })

describe('a condition', () => {
  it.each<[string, Later, string]>([
    ['the deed itself', ['2024-05-09', done, retreat], 'met'],
    [
      'the deed in other forms of the words',
      ['2024-05-09', 'Canonnières retirées du lac en Trésorie.', retreat],
      'met',
    ],
    ['a delivery', ['2024-05-09', done, commitment({ giver: 'TRS', status: 'delivered' })], 'met'],
    ['a promise', ['2024-05-09', done, commitment({ giver: 'TRS', status: 'promised' })], 'open'],
    ['a signature', ['2024-05-09', done, agreement({ parties: ['TRS', 'VLD'], status: 'signed' })], 'met'],
    ['a draft', ['2024-05-09', done, agreement({ parties: ['TRS', 'VLD'], status: 'negotiating' })], 'open'],
    ['a meeting', ['2024-05-09', done, talk({ parties: ['TRS', 'VLD'], status: 'held' })], 'met'],
    ['a meeting ahead', ['2024-05-09', done, talk({ parties: ['TRS', 'VLD'] })], 'open'],
    ['the deed of another', ['2024-05-09', done, measure({ ...retreat, actor: 'CDR' })], 'open'],
    ['the deed denied', ['2024-05-09', done, measure({ ...retreat, certainty: 'denied' })], 'open'],
    ['the deed as a plan', ['2024-05-09', done, measure({ ...retreat, certainty: 'planned' })], 'open'],
    ['a demand for the deed', ['2024-05-09', done, measure({ ...retreat, act: 'REQUEST' })], 'open'],
    ['another deed', ['2024-05-09', 'La Trésorie a retiré ses juristes de Solmarque.', retreat], 'open'],
    ['the deed before it', ['2024-04-09', done, retreat], 'open'],
    ['the deed on its day', ['2024-05-01', done, retreat], 'open'],
    ['the deed in some month of the year', ['2024', done, retreat], 'open'],
    ['the party’s own stand without it', ['2024-05-09', 'Varlande veut parler.', forTalks], 'dropped'],
    [
      'its stand as others tell it',
      ['2024-05-09', 'Varlande veut parler.', position({ ...forTalks, voice: 'other' })],
      'open',
    ],
    [
      'its stand on a condition',
      ['2024-05-09', 'Si, dit-elle.', position({ ...forTalks, stance: 'conditional' })],
      'open',
    ],
    [
      'its stand on another issue',
      ['2024-05-09', 'Oui au lac.', position({ ...forTalks, issue: 'territory' })],
      'open',
    ],
    ['another’s stand', ['2024-05-09', 'Oui.', position({ ...forTalks, party: 'TRS' })], 'open'],
  ])('by %s', (_, later, status) => {
    const [found] = stateOf(later).conditions
    expect(found?.status).toBe(status)
    expect(found?.ended?.evidence.quote ?? null).toBe(status === 'open' ? null : later[1])
    expect(found?.ended?.on ?? null).toBe(status === 'open' ? null : later[0])
  })

  it.each<[string, Later]>([
    ['it is told again', ['2024-06-01', 'Varlande attend toujours.', asked]],
    [
      'its party turns again',
      ['2024-06-01', 'Varlande ne veut plus.', position({ ...forTalks, stance: 'against' })],
    ],
  ])('that was dropped is open again where %s', (_, later) => {
    const dropped: Later = ['2024-05-09', 'Varlande veut parler.', forTalks]
    expect(stateOf(dropped, later).conditions).toMatchObject([{ status: 'open', ended: null }])
  })

  it('blocks nothing any more once it is met', () => {
    const other: Later = [
      '2024-05-02',
      'La Trésorie attend.',
      condition({ party: 'TRS', of: 'VLD', gates: 'territory', requires: 'que Varlande parle' }),
    ]
    expect(stateOf(other).deadlocks).toMatchObject([{ parties: ['TRS', 'VLD'], conditions: [0, 1] }])
    const state = stateOf(other, ['2024-05-09', done, retreat])
    expect(state.deadlocks).toEqual([])
    expect(writeStateText(reviewedState(state, []))).toContain('VLD waited for TRS before talks')
  })
})
