import type { Labels } from '../export/brief/labels.ts'
import type { InterfaceLanguage } from '../export/dictionary.ts'
import type { Issue } from '../knowledge/issue.ts'
import { loadKnowledge } from '../knowledge/load-knowledge.ts'
import { loadPartyNames } from '../knowledge/load-party-names.ts'

/** What the brief and the state need to know of issues and parties. */
export interface IssueKnowledge {
  /** Whether stands on the issue that are about different parties are different stands. */
  readonly isPerSubject: (issue: string) => boolean
  /** What parties and issues are called in a language. */
  readonly labels: (language: InterfaceLanguage) => Labels
}

/**
 * Loads issues and names: the package's own and then those of the user's folders.
 *
 * @throws TableError where a table can't be used.
 */
export function loadIssueKnowledge(folders: readonly string[] = []): IssueKnowledge {
  const { issues } = loadKnowledge(folders)
  const perSubject = new Set(issues.filter(({ about }) => about === 'subject').map(({ id }) => id))
  return {
    isPerSubject: (issue) => perSubject.has(issue),
    labels: (language) => ({
      parties: loadPartyNames(language, folders),
      issues: new Map(issues.flatMap((issue) => labelled(issue, language))),
    }),
  }
}

function labelled(
  { id, labels }: Issue,
  language: InterfaceLanguage,
): readonly (readonly [string, string])[] {
  const label = labels.get(language)
  return label === undefined ? [] : [[id, label]]
}
