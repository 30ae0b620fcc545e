import type { Brief, BriefArticle } from '../../record/brief.ts'
import { clip } from '../clip.ts'
import type { Labels, PartyLabel } from './labels.ts'

/** What the sentences of a brief call things. */
export interface Names {
  /** By code: the label of the language, else what the articles call it, else its code. */
  readonly party: (code: string) => PartyLabel
  /** By id: the label of the language, else its id in words. */
  readonly issue: (id: string) => string
  /** By key. */
  readonly article: (key: string) => BriefArticle | null
}

/** Longest name that is shown, in UTF-16 code units. */
const longestName = 60

/** The names of a brief. */
export function namesOf({ parties, articles }: Brief, labels: Labels): Names {
  const spoken = new Map(parties.map(({ code, name }) => [code, name]))
  const byKey = new Map(articles.map((article) => [article.key, article]))
  return {
    party: (code) => labels.parties.get(code) ?? bare(spoken.get(code) ?? code),
    issue: (id) => labels.issues.get(id) ?? capitalised(clip(id.replaceAll('-', ' '), longestName)),
    article: (key) => byKey.get(key) ?? null,
  }
}

function bare(name: string): PartyLabel {
  const shown = clip(name, longestName)
  return { name: shown, phrase: shown }
}

/** The text with a capital at its beginning. */
export function capitalised(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
