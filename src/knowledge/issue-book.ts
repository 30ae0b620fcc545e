import type { Issue, IssueAbout } from './issue.ts'
import type { IssuePattern } from './issue-pattern.ts'

/** One way to name an issue's proposition or its opposite. */
export interface IssueTrigger extends IssuePattern {
  /** `Issue.id`. */
  readonly issue: string
  /** 1 where the words name the proposition, -1 where they name its opposite. */
  readonly sign: 1 | -1
  readonly about: IssueAbout
}

/** What triggers each issue in one language, by a lemma that may begin it, in lower case, also without accents; what asks for the most goes first. */
export type IssueBook = ReadonlyMap<string, readonly IssueTrigger[]>

/** Gathers the patterns of a language (BCP 47 tag). */
export function makeIssueBook(issues: readonly Issue[], language: string): IssueBook {
  const book = new Map<string, IssueTrigger[]>()
  for (const trigger of issues.flatMap((issue) => triggersOf(issue, language)))
    for (const lemma of trigger.head.lemmas) book.set(lemma, [...(book.get(lemma) ?? []), trigger])
  for (const list of book.values()) list.sort((a, b) => b.below.length - a.below.length)
  return book
}

function triggersOf({ id, about, patterns }: Issue, language: string): IssueTrigger[] {
  const own = patterns.get(language)
  const make = (list: readonly IssuePattern[], sign: 1 | -1): IssueTrigger[] =>
    list.map((pattern) => ({ ...pattern, issue: id, sign, about }))
  return [...make(own?.for ?? [], 1), ...make(own?.against ?? [], -1)]
}
