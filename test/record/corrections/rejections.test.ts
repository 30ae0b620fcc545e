import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/model/claim.ts'
import type { KeptCorrection, RejectCorrection } from '../../../src/model/correction.ts'
import type { Reading } from '../../../src/model/reading.ts'
import {
  addressOfClaim,
  addressOfStatement,
  rejectedIn,
  withoutRejected,
} from '../../../src/record/corrections/rejections.ts'
import { reviewedState } from '../../../src/record/corrections/reviewed-state.ts'
import { makeState } from '../../../src/record/state/make-state.ts'
import {
  agreement,
  type ClaimSketch,
  commitment,
  condition,
  measure,
  position,
  talk,
  told,
} from '../state/told.ts'

const words = 'Nous ne parlerons pas avant le retrait.'
const other = 'Les balises seront rallumées.'

function reading(claim: ClaimSketch['claim'], opening?: string): Reading {
  return told({
    id: 'a',
    published: '2021-05-01',
    ...(opening === undefined ? {} : { opening }),
    claims: [
      { words, by: 'Elsa Morvane', claim },
      { words: other, claim: position({ issue: 'sanctions' }) },
    ],
  })
}

function kept(correction: RejectCorrection, undoneAt: string | null = null): readonly KeptCorrection[] {
  return [
    { number: 7, correction, by: 'A. Kerloc', why: 'a quotation', at: '2022-01-01T00:00:00Z', undoneAt },
  ]
}

function claimOf(given: Reading): Claim {
  const [claim] = given.claims
  if (!claim) throw new Error('the reading of the test has no claim')
  return claim
}

function left(given: Reading, corrections: readonly KeptCorrection[]): readonly [number, number] {
  const [filtered] = withoutRejected([given], corrections)
  return [filtered?.statements.length ?? -1, filtered?.claims.length ?? -1]
}

const first = reading(position({ stance: 'against' }))
const rejection = addressOfClaim(claimOf(first), first)

describe('a rejected claim of a title', () => {
  const title = 'La Valdorie ne parlera pas'
  const titled = told({
    id: 'a',
    published: '2021-05-01',
    claims: [{ words: other, claim: position({ stance: 'against' }) }],
    titleClaims: [{ words: title, claim: position({ stance: 'against' }) }],
  })
  const [claim] = titled.titleClaims

  it('is known by the words of the title, and gone alone', () => {
    const address = claim && addressOfClaim(claim, titled)
    expect(address).toMatchObject({ target: 'claim', quote: title, span: [0, title.length] })
    const [filtered] = withoutRejected([titled], address ? kept(address) : [])
    expect([filtered?.claims.length, filtered?.titleClaims.length]).toEqual([1, 0])
    expect(rejectedIn(titled, address ? kept(address) : [])).toMatchObject([{ quote: title }])
  })
})

describe('a rejected claim', () => {
  it('is gone, and all else stays', () => {
    expect(left(first, [])).toEqual([1, 2])
    expect(left(first, kept(rejection))).toEqual([1, 1])
    expect(left(first, kept(rejection, '2022-01-02T00:00:00Z'))).toEqual([1, 2])
    expect(left(first, kept({ ...rejection, article: 'b' }))).toEqual([1, 2])
  })

  it.each<[string, Reading, boolean]>([
    ['its words stand elsewhere', reading(position({ stance: 'against' }), 'Le port attend.'), true],
    [
      'another detail of it was read',
      reading(position({ stance: 'against', act: 'REJECT', voice: 'other' })),
      true,
    ],
    ['another stance was read', reading(position({ stance: 'conditional' })), false],
    ['another issue was read', reading(position({ stance: 'against', issue: 'ceasefire' })), false],
    ['another kind was read', reading(talk({ status: 'refused' })), false],
  ])('read again, where %s', (_, again, isGone) => {
    expect(left(again, kept(rejection))).toEqual([1, isGone ? 1 : 2])
    expect(rejectedIn(again, kept(rejection))).toHaveLength(isGone ? 1 : 0)
  })

  it('is found where more or fewer of its words carry it', () => {
    const [start, end] = claimOf(first).evidence
    const shorter = {
      ...first,
      claims: first.claims.map((claim, index) =>
        index === 0 ? { ...claim, evidence: [start, end - 10] as const } : claim,
      ),
    }
    expect(left(shorter, kept(rejection))).toEqual([1, 1])
    const [claim] = shorter.claims
    if (claim) expect(left(first, kept(addressOfClaim(claim, shorter)))).toEqual([1, 1])
  })

  it.each<[string, ClaimSketch['claim'], ClaimSketch['claim']]>([
    ['condition', condition({}), condition({ gates: 'ceasefire' })],
    ['talk', talk({ parties: ['TRS', 'VLD'] }), talk({ status: 'held' })],
    ['agreement', agreement({}), agreement({ status: 'broken' })],
    ['commitment', commitment({ receiver: null }), commitment({ giver: 'TRS' })],
    ['measure', measure({ target: null }), measure({ act: 'COERCE' })],
  ])('may be a %s, and another one of its kind is not meant', (_, claim, another) => {
    const given = reading(claim)
    const address = addressOfClaim(claimOf(given), given)
    expect(left(given, kept(address))).toEqual([1, 1])
    expect(left(reading(another), kept(address))).toEqual([1, 2])
  })
})

describe('a rejected statement', () => {
  const [statement] = first.statements
  if (!statement) throw new Error('the reading of the test has no statement')
  const address = addressOfStatement(statement, first)

  it('is gone with the claims that rest on it', () => {
    expect(left(first, kept(address))).toEqual([0, 1])
  })

  it('is another one in another mouth', () => {
    const speaker = statement.speaker && { ...statement.speaker, name: 'Ivo Brandt' }
    expect(left({ ...first, statements: [{ ...statement, speaker }] }, kept(address))).toEqual([1, 2])
  })
})

describe('a state', () => {
  it('says what was rejected and why', () => {
    const [filtered = first] = withoutRejected([first], kept(rejection))
    const rejected = rejectedIn(first, kept(rejection))
    const { positions, rejected: listed } = reviewedState(makeState([filtered]), rejected)
    expect(positions.map(({ issue }) => issue)).toEqual(['sanctions'])
    expect(listed).toEqual([
      {
        number: 7,
        target: 'claim',
        article: 'a',
        quote: words,
        says: 'position VLD against talks',
        by: 'A. Kerloc',
        why: 'a quotation',
        at: '2022-01-01T00:00:00Z',
      },
    ])
  })
})
