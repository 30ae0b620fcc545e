import type { Gazetteer } from '../knowledge/gazetteer.ts'
import type { IssueBook } from '../knowledge/issue-book.ts'
import type { Language } from '../language/language.ts'
import type { Article } from '../model/article.ts'
import type { Claim, TitleClaim } from '../model/claim.ts'
import type { Found } from '../model/found.ts'
import { contains } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Syntax } from '../model/syntax.ts'
import { findClaims } from './claims/claims.ts'
import { mayClaim } from './claims/may-claim.ts'
import { partiesOfClaim } from './claims/parties-of-claim.ts'
import { tellsAgain } from './claims/tells-again.ts'
import { findMentions } from './mentions/mentions.ts'
import type { NameRecogniser } from './mentions/recognise/recogniser.ts'
import { findStatements } from './statements/statements.ts'
import type { Parser } from './syntax/parse.ts'
import { readSyntax } from './syntax/syntax.ts'
import { splitWords } from './syntax/words.ts'
import { mayNameParties } from './title-parties.ts'
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

/**
 * What only the title claims. It is read as a text of its own, by the steps of the body and with what that taught of names and parties.
 * A title shortens: what no verb tells does not count, nor what is done to nobody named by whom the body claims nothing of, nor anything
 * where title and body name a single party, which is home affairs.
 */
export function findTitleClaims(body: ReadBody, reader: LanguageReader): TitleClaim[] {
  const { language, gazetteer, parser, recogniser, issues } = reader
  const text = titleText(body.article, language.mentions, gazetteer)
  if (text === null) return []
  const words = splitWords(text, [0, text.length], { forms: language.syntax })
  if (!mayNameParties(words, body.found, { gazetteer, language })) return []
  const article = { ...body.article, text, headings: [], noise: [] }
  const inParts: Parameters<typeof readSyntax>[2] = {
    tokens: (title) => parser.tokens(title, titleParts(title)),
    parseTokens: (tokens) => parser.parseTokens(tokens),
  }
  const syntax = readSyntax(article, language.syntax, inParts)
  if (!mayClaim(syntax.trees, { issues, forms: language.claims })) return []
  const found = findMentions(
    { article, syntax, recogniser, taught: body.found },
    language.mentions,
    gazetteer,
  )
  if (found.parties.length < 2) return []
  const statements = findStatements({ article, syntax, found, gazetteer }, language.statements, null)
  const claims = findClaims({ article, syntax, found, gazetteer, statements, issues }, language.claims)
  return claims
    .filter((claim) => isTold(claim, syntax) && isPlain(claim, body))
    .filter((claim) => !body.claims.some((told) => tellsAgain(claim, told)))
    .map((claim, index) => titleClaim(claim, `t${index + 1}`, statements))
}

/** Whether a verb stands among the words that carry a claim: « Sommet à Paris » names its matter and tells nothing of it. */
function isTold({ evidence }: Claim, { trees }: Syntax): boolean {
  return trees.some(({ tokens }) =>
    tokens.some(({ upos, span }) => upos === 'VERB' && contains(evidence, span)),
  )
}

/** Whether a deed is done to somebody, or by whom the body tells of too: « Le Premier ministre menace ses ministres » may be anything. */
function isPlain(claim: Claim, { claims }: ReadBody): boolean {
  const [by, to] = sidesOfDeed(claim)
  return by === null || to !== null || claims.some((told) => partiesOfClaim(told).includes(by))
}

/** By whom and to whom; nobody of what is no deed. */
function sidesOfDeed(claim: Claim): readonly [string | null, string | null] {
  if (claim.kind === 'measure') return [claim.actor, claim.target]
  return claim.kind === 'commitment' ? [claim.giver, claim.receiver] : [null, null]
}

function titleClaim(claim: Claim, id: string, statements: readonly Statement[]): TitleClaim {
  const statement = statements.find((one) => one.id === claim.statement)
  return { ...claim, id, statement: null, speaker: statement?.speaker?.name ?? null }
}
