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
const gazetteer = makeGazetteer(loadKnowledge(), french.mentions)

/** The claims that a French text carries. */
export function claimsIn(text: string): Claim[] {
  const article = articleOf(text)
  const syntax = readSyntax(article, french.syntax, parser)
  const found = findMentions({ article, syntax }, french.mentions, gazetteer)
  const statements = findStatements({ article, syntax, found, gazetteer }, french.statements, french.days)
  return findClaims({ article, syntax, found, gazetteer, statements }, french.claims)
}
