import { describe, expect, it } from 'vitest'
import { writeStateText } from '../../../src/export/state/state-text.ts'
import { reviewedState } from '../../../src/record/corrections/reviewed-state.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import {
  agreement,
  type ClaimSketch,
  commitment,
  condition,
  position,
  talk,
  told,
} from '../../record/state/told.ts'

function textOf(claims: readonly ClaimSketch['claim'][]): string {
  const sketches = claims.map((claim, index) => ({ words: `Voici le mot numéro ${index}.`, claim }))
  const state = makeState([told({ id: 'a', published: '2021-05-01', claims: sketches })])
  return writeStateText(reviewedState(state, []))
}

const usd = (value: number, bound: 'exact' | 'min' | 'about' = 'exact') => ({
  amount: { value, unit: 'USD', bound },
})

describe('the text of a state', () => {
  it.each<[string, ClaimSketch['claim'][], string]>([
    ['a stand', [position({})], 'talks  ●'],
    ['a stand told with reserve', [position({ certainty: 'rumoured' })], 'talks  ●?'],
    ['no word', [position({}), position({ party: 'TRS', issue: 'territory' })], '·'],
    [
      'what is ahead',
      [talk({ when: '2021-05-12', place: 'Port-Selm' })],
      '2021-05-12  TRS, VLD  scheduled (Port-Selm)',
    ],
    ['what is ahead without a day', [talk({})], 'no day  TRS, VLD  scheduled'],
    ['what is agreed', [agreement({ when: '2021-04-01' })], '2021-04-01  TRS, VLD  signed: accord'],
    [
      'who waits',
      [condition({ requires: 'le retrait' })],
      'VLD waits for TRS before talks: “le retrait” — 2021-05-01',
    ],
    [
      'a deadlock',
      [condition({}), condition({ party: 'TRS', of: 'VLD' })],
      'deadlock: TRS waits for VLD waits for TRS',
    ],
    [
      'a sum',
      [commitment(usd(2.6e9)), commitment(usd(4e8, 'min'))],
      'VLD → TRS: ≥ 3 billion USD in 2 packages',
    ],
    [
      'a running total',
      [commitment({ ...usd(3.17e10, 'about'), isRunningTotal: true })],
      'VLD → TRS: told as a total so far, not added: ≈ 31.7 billion USD',
    ],
    [
      'a slip of scale',
      [commitment(usd(15e7)), commitment(usd(15e10))],
      'told as 150 million USD and 150 billion USD; the latter is not added',
    ],
    [
      'a contradiction',
      [position({}), position({ stance: 'against' })],
      '2021-05-01  VLD on talks: ● ✕ both on one day',
    ],
  ])('tells %s', (_, claims, line) => {
    expect(textOf(claims)).toContain(line)
  })

  it('names the parties that find no room', () => {
    const claims = Array.from({ length: 14 }, (_, index) =>
      position({ party: `P${String(index).padStart(2, '0')}` }),
    )
    expect(textOf(claims)).toContain('not shown: P12, P13')
  })

  it('counts what there is no room for', () => {
    const many = (count: number, claim: (index: number) => ClaimSketch['claim']) =>
      Array.from({ length: count }, (_, index) => claim(index))
    const text = textOf([
      ...many(21, (index) => talk({ parties: ['VLD', `P${index}`], when: '2021-05-12' })),
      ...many(12, (index) => agreement({ parties: ['VLD', `P${index}`] })),
      ...many(23, (index) => condition({ requires: `le point ${index}` })),
    ])
    expect(text.match(/and \d+ (?:more|earlier)/g)).toEqual(['and 1 more', 'and 2 earlier', 'and 3 more'])
  })
})
