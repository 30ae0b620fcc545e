import { makeGazetteer } from '../../../src/knowledge/gazetteer.ts'
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts'
import { loadFrench } from '../../../src/language/fr/french.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { findClaims } from '../../../src/reading/claims/claims.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'
import { findStatements } from '../../../src/reading/statements/statements.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../article-of.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const knowledge = loadKnowledge()
const gazetteer = makeGazetteer(knowledge, french.mentions)

/** The claims of one kind in a French text, read with the package's own tables. */
export function claimsIn<Kind extends Claim['kind']>(
  text: string,
  kind: Kind,
): Extract<Claim, { kind: Kind }>[] {
  const article = articleOf(text)
  const syntax = readSyntax(article, french.syntax, parser)
  const found = findMentions({ article, syntax, recogniser: null }, french.mentions, gazetteer)
  const statements = findStatements({ article, syntax, found, gazetteer }, french.statements, null)
  const claims = findClaims({ article, syntax, found, gazetteer, statements }, french.claims)
  return claims.filter((claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind)
}
