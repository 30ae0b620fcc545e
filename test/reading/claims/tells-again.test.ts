import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/model/claim.ts'
import { tellsAgain } from '../../../src/reading/claims/tells-again.ts'
import {
  agreement,
  type ClaimSketch,
  commitment,
  condition,
  measure,
  position,
  talk,
} from '../../record/state/told.ts'

function claimOf(claim: ClaimSketch['claim']): Claim {
  return { ...(claim as Claim), id: 'c1', evidence: [0, 1], statement: null }
}

const dollars = { amount: { value: 3e6, unit: 'USD' } } as const

describe('a claim of a title', () => {
  it.each<[string, ClaimSketch['claim'], ClaimSketch['claim'], boolean]>([
    ['the stand of a party on an issue', position({}), position({ stance: 'conditional' }), true],
    ['a stand on another issue', position({}), position({ issue: 'territory' }), false],
    ['a stand of another party', position({}), position({ party: 'TRS' }), false],
    ['what waits for a condition', condition({}), condition({ of: 'CDR', requires: 'les balises' }), true],
    ['something else that waits', condition({}), condition({ gates: 'ceasefire' }), false],
    ['a talk of the same', talk({}), talk({ parties: ['TRS', 'VLD'], status: 'held' }), true],
    ['a talk with a third', talk({}), talk({ parties: ['TRS', 'CDR', 'VLD'] }), true],
    ['a talk with another', talk({}), talk({ parties: ['VLD', 'CDR'] }), false],
    ['an agreement of the same', agreement({}), agreement({ instrument: 'traité' }), true],
    ['an agreement of others', agreement({}), agreement({ parties: ['CDR', 'TRS'] }), false],
    ['a gift to the same', commitment({}), commitment({ what: 'financial' }), true],
    ['a gift to nobody named', commitment({}), commitment({ receiver: null }), true],
    ['a gift to another', commitment({}), commitment({ receiver: 'CDR' }), false],
    ['the sum, to another', commitment(dollars), commitment({ ...dollars, receiver: 'CDR' }), true],
    ['a deed to another', measure({}), measure({ target: 'CDR' }), true],
    ['another deed', measure({}), measure({ act: 'THREATEN' }), false],
    ['something of another kind', talk({}), agreement({}), false],
  ])('that the body tells as %s', (_, claim, told, isSame) => {
    expect(tellsAgain(claimOf(claim), claimOf(told))).toBe(isSame)
    expect(tellsAgain(claimOf(told), claimOf(claim))).toBe(isSame)
  })
})
