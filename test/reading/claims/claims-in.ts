import { makeGazetteer } from '../../../src/knowledge/gazetteer.ts'
import { makeIssueBook } from '../../../src/knowledge/issue-book.ts'
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts'
import { loadFrench } from '../../../src/language/fr/french.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { findClaims } from '../../../src/reading/claims/claims.ts'
import { type Ground, makeGround } from '../../../src/reading/claims/ground.ts'
import type { ClaimSource } from '../../../src/reading/claims/source.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'
import { findStatements } from '../../../src/reading/statements/statements.ts'
import { Parser } from '../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../article-of.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const knowledge = loadKnowledge()
const gazetteer = makeGazetteer(knowledge, french.mentions)
const issues = makeIssueBook(knowledge.issues, 'fr')

/** The claims that a French text carries, read with the package's own tables. */
export function allClaimsIn(text: string, out: Out = {}): Claim[] {
  return findClaims(sourceOf(text, out), french.claims)
}

/** When an article came out: a day in EDTF; none: not known. */
interface Out {
  readonly published?: string
}

/** What the rules of claims look things up in for a French text. */
export function groundIn(text: string): Ground {
  return makeGround(sourceOf(text), french.claims)
}

function sourceOf(text: string, { published }: Out = {}): ClaimSource {
  const article = articleOf(text, published ? { published: { value: published, basis: 'metadata' } } : {})
  const syntax = readSyntax(article, french.syntax, parser)
  const found = findMentions({ article, syntax, recogniser: null }, french.mentions, gazetteer)
  const statements = findStatements({ article, syntax, found, gazetteer }, french.statements, french.days)
  return { article, syntax, found, gazetteer, statements, issues }
}

/** Those of one kind. */
export function claimsIn<Kind extends Claim['kind']>(
  text: string,
  kind: Kind,
  out: Out = {},
): Extract<Claim, { kind: Kind }>[] {
  return allClaimsIn(text, out).filter(
    (claim): claim is Extract<Claim, { kind: Kind }> => claim.kind === kind,
  )
}
