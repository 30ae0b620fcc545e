import { describe, expect, it } from 'vitest'
import { makeIssueBook } from '../../../src/knowledge/issue-book.ts'
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts'
import { loadFrench } from '../../../src/language/fr/french.ts'
import { mayClaim } from '../../../src/reading/claims/may-claim.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'
import { allClaimsIn } from './claims-in.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const issues = makeIssueBook(loadKnowledge().issues, 'fr')

function mayClaimIn(text: string): boolean {
  return mayClaim(parser.parse(text), { issues, forms: french.claims })
}

describe('words without which there is no claim', () => {
  it.each([
    ['position', 'La Norvège refuse de lever les sanctions.'],
    [
      'condition',
      'La Norvège ne lèvera pas les sanctions tant que le Danemark n’aura pas libéré les marins.',
    ],
    ['talk', 'La Norvège et le Danemark se sont rencontrés lundi à Oslo.'],
    ['agreement', 'La Norvège et le Danemark ont signé un traité.'],
    ['commitment', 'La Norvège livrera vingt chars au Danemark.'],
    ['measure', 'La Norvège a expulsé deux diplomates danois.'],
  ] as const)('stand where a %s is told', (kind, text) => {
    expect(allClaimsIn(text).map((claim) => claim.kind)).toContain(kind)
    expect(mayClaimIn(text)).toBe(true)
  })

  it('stand in no sentence on the weather', () => {
    expect(mayClaimIn('Il neige sur les toits de la vieille ville.')).toBe(false)
  })
})
