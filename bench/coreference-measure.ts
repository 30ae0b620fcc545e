import type { Found } from '../src/model/found.ts'
import { type Chain, CoreferenceScore, type CoreferenceScores } from './coreference.ts'
import { mentionKey, type Report } from './popcorn.ts'

/** How well persons are told apart and together, beside plain ways to do it on the same mentions. */
export interface CoreferenceTable {
  readonly ours: CoreferenceScores
  /** Mentions of one string are one person. */
  readonly sameString: CoreferenceScores
  /** Mentions that end with one word are one person. */
  readonly sameLastWord: CoreferenceScores
}

/** Scores the persons of a reading on reports, against every mention of a person or only against names. */
export function measureCoreference(
  reports: readonly Report[],
  mentionsOf: (text: string) => Found,
  against: 'persons' | 'named',
): CoreferenceTable {
  const ours = new CoreferenceScore()
  const sameString = new CoreferenceScore()
  const sameLastWord = new CoreferenceScore()
  for (const report of reports) {
    const found = personMentions(mentionsOf(report.text), report.text)
    ours.add(
      report[against],
      grouped(found, ({ entity }) => entity),
    )
    sameString.add(
      report[against],
      grouped(found, ({ text }) => text),
    )
    sameLastWord.add(
      report[against],
      grouped(found, ({ text }) => text.split(/\s+/).at(-1) ?? ''),
    )
  }
  return { ours: ours.scores(), sameString: sameString.scores(), sameLastWord: sameLastWord.scores() }
}

interface PersonMention {
  readonly key: string
  readonly entity: string
  readonly text: string
}

function personMentions({ entities, mentions }: Found, text: string): PersonMention[] {
  const persons = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id))
  return mentions
    .filter(({ entity }) => persons.has(entity))
    .map(({ span, entity }) => ({ key: mentionKey(span), entity, text: text.slice(...span) }))
}

function grouped(mentions: readonly PersonMention[], by: (mention: PersonMention) => string): Chain[] {
  const chains = new Map<string, Set<string>>()
  for (const mention of mentions) {
    const chain = chains.get(by(mention)) ?? new Set()
    chains.set(by(mention), chain.add(mention.key))
  }
  return [...chains.values()]
}
