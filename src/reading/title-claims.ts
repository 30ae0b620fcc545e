import type { Gazetteer } from '../knowledge/gazetteer.ts'
import type { IssueBook } from '../knowledge/issue-book.ts'
import type { Language } from '../language/language.ts'
import type { Article } from '../model/article.ts'
import type { Claim, TitleClaim } from '../model/claim.ts'
import type { Found } from '../model/found.ts'
import type { Statement } from '../model/statement.ts'
import { findClaims } from './claims/claims.ts'
import { tellsAgain } from './claims/tells-again.ts'
import { findMentions } from './mentions/mentions.ts'
import type { NameRecogniser } from './mentions/recognise/recogniser.ts'
import { findStatements } from './statements/statements.ts'
import type { Parser } from './syntax/parse.ts'
import { readSyntax } from './syntax/syntax.ts'
import { titleParts } from './title-parts.ts'
import { titleText } from './title-text.ts'

/** An article of which the body was read. */
export interface ReadBody {
  readonly article: Article
  readonly found: Found
  readonly claims: readonly Claim[]
}

/** What the articles of one language are read with. */
export interface LanguageReader {
  readonly language: Language
  readonly gazetteer: Gazetteer
  readonly parser: Parser
  readonly recogniser: NameRecogniser | null
  readonly issues: IssueBook
}

/** What only the title claims: it is read by the steps of the body as a text of its own, with the names that the body taught. */
export function findTitleClaims(body: ReadBody, reader: LanguageReader): TitleClaim[] {
  const { language, gazetteer, parser, recogniser, issues } = reader
  const text = titleText(body.article, language.mentions, gazetteer)
  if (text === null) return []
  const article = { ...body.article, text, headings: [], noise: [] }
  const inParts = { parse: (title: string) => parser.parse(title, titleParts(title)) }
  const syntax = readSyntax(article, language.syntax, inParts)
  const found = findMentions(
    { article, syntax, recogniser, taught: body.found },
    language.mentions,
    gazetteer,
  )
  const statements = findStatements({ article, syntax, found, gazetteer }, language.statements, language.days)
  const claims = findClaims({ article, syntax, found, gazetteer, statements, issues }, language.claims)
  return claims
    .filter((claim) => !body.claims.some((told) => tellsAgain(claim, told)))
    .map((claim, index) => titleClaim(claim, `t${index + 1}`, statements))
}

function titleClaim(claim: Claim, id: string, statements: readonly Statement[]): TitleClaim {
  const statement = statements.find((one) => one.id === claim.statement)
  return { ...claim, id, statement: null, speaker: statement?.speaker?.name ?? null }
}
