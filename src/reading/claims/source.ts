import type { Gazetteer } from '../../knowledge/gazetteer.ts'
import type { IssueBook } from '../../knowledge/issue-book.ts'
import type { Article } from '../../model/article.ts'
import type { Found } from '../../model/found.ts'
import type { Statement } from '../../model/statement.ts'
import type { Syntax } from '../../model/syntax.ts'

/** What the claims step reads from. */
export interface ClaimSource {
  readonly article: Article
  readonly syntax: Syntax
  readonly found: Found
  readonly gazetteer: Gazetteer
  readonly statements: readonly Statement[]
  readonly issues: IssueBook
}
