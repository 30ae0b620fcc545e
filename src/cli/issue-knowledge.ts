import type { Labels } from '../export/brief/labels.ts'
import type { InterfaceLanguage } from '../export/dictionary.ts'
import type { Issue } from '../knowledge/issue.ts'
import { loadKnowledge } from '../knowledge/load-knowledge.ts'
import { loadPartyNames } from '../knowledge/load-party-names.ts'
import type { KeptCorrection } from '../model/correction.ts'
import type { IdentityOptions } from '../record/identities/find-identities.ts'
import { identityGround } from './identity-ground.ts'

/** What the brief and the state need to know of issues, parties and people. */
export interface IssueKnowledge {
  /** Whether stands on the issue that are about different parties are different stands. */
  readonly isPerSubject: (issue: string) => boolean
  /** What parties and issues are called in a language. */
  readonly labels: (language: InterfaceLanguage) => Labels
  /** What tells who is who besides the articles. */
  readonly groundOf: (corrections: readonly KeptCorrection[]) => IdentityOptions
}

/**
 * Loads issues and names: the package's own and then those of the user's folders.
 *
 * @throws TableError where a table can't be used.
 */
export function loadIssueKnowledge(folders: readonly string[] = []): IssueKnowledge {
  const knowledge = loadKnowledge(folders)
  const { issues } = knowledge
  const perSubject = new Set(issues.filter(({ about }) => about === 'subject').map(({ id }) => id))
  return {
    isPerSubject: (issue) => perSubject.has(issue),
    labels: (language) => ({
      parties: loadPartyNames(language, folders),
      issues: new Map(issues.flatMap((issue) => labelled(issue, language))),
    }),
    groundOf: (corrections) => identityGround(knowledge, corrections),
  }
}

function labelled(
  { id, labels }: Issue,
  language: InterfaceLanguage,
): readonly (readonly [string, string])[] {
  const label = labels.get(language)
  return label === undefined ? [] : [[id, label]]
}
