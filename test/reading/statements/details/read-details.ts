import { makeGazetteer } from '../../../../src/knowledge/gazetteer.ts'
import { loadFrench } from '../../../../src/language/fr/french.ts'
import type { Statement } from '../../../../src/model/statement.ts'
import { findMentions } from '../../../../src/reading/mentions/mentions.ts'
import { findStatements } from '../../../../src/reading/statements/statements.ts'
import { Parser } from '../../../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../../../src/reading/syntax/syntax.ts'
import { articleOf } from '../../article-of.ts'
import { world } from '../../world.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const gazetteer = makeGazetteer(world, french.mentions)

/** The statements of a text in the small invented world. */
export function statementsIn(text: string): Statement[] {
  const article = articleOf(text, { published: { value: '2024-06-12', basis: 'text' } })
  const syntax = readSyntax(article, french.syntax, parser)
  const found = findMentions({ article, syntax }, french.mentions, gazetteer)
  return findStatements({ article, syntax, found, gazetteer }, french.statements, french.days)
}
