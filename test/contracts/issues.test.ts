import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeGazetteer } from '../../src/knowledge/gazetteer.ts'
import { makeIssueBook } from '../../src/knowledge/issue-book.ts'
import { loadIssues } from '../../src/knowledge/load-issues.ts'
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts'
import { loadFrench } from '../../src/language/fr/french.ts'
import { makeGround } from '../../src/reading/claims/ground.ts'
import { findMentions } from '../../src/reading/mentions/mentions.ts'
import { Parser } from '../../src/reading/syntax/parse.ts'
import { readSyntax } from '../../src/reading/syntax/syntax.ts'
import { dataFolder } from '../../src/tables/data-folder.ts'
import { articleOf } from '../reading/article-of.ts'

const french = loadFrench()
const parser = new Parser(french.grammar)
const gazetteer = makeGazetteer(loadKnowledge(), french.mentions)
const issues = loadIssues(join(dataFolder, 'issues'))
const book = makeIssueBook(issues, 'fr')

/** The issues that a French text names. */
function namedIn(text: string): string[] {
  const article = articleOf(text)
  const syntax = readSyntax(article, french.syntax, parser)
  const found = findMentions({ article, syntax, recogniser: null }, french.mentions, gazetteer)
  const ground = makeGround(
    { article, syntax, found, gazetteer, statements: [], issues: book },
    french.claims,
  )
  return ground.trees.flatMap((tree) => ground.issuesIn(tree).map(({ trigger }) => trigger.issue))
}

describe.each(issues)('$id', ({ id, proposition, labels, examples }) => {
  it('says what one is for or against, with a label in each language of its patterns', () => {
    expect(proposition).toMatch(/[.;]/)
    expect([...labels.keys()]).toEqual(expect.arrayContaining(['en', 'fr']))
  })

  it.each(examples.get('fr')?.match ?? [])('is named: %s', (text) => {
    expect(namedIn(text)).toContain(id)
  })

  it.each(examples.get('fr')?.differ ?? [])('is not named: %s', (text) => {
    expect(namedIn(text)).not.toContain(id)
  })
})
