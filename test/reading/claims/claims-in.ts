import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts'
import { loadFrench } from '../../../src/language/fr/french.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { makeReader } from '../../../src/reading/reader.ts'
import { readDocument } from '../../../src/reading/reading.ts'

const reader = makeReader(new Map([['fr', loadFrench()]]), loadKnowledge())

/** The claims of one kind in a text, as a whole reading finds them. */
export function claimsIn<Kind extends Claim['kind']>(
  text: string,
  kind: Kind,
): Extract<Claim, { kind: Kind }>[] {
  const { claims } = readDocument(
    { source: 'test.txt', id: 'test', content: { kind: 'text', text }, stated: {} },
    reader,
  )
  return claims.filter((claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind)
}
