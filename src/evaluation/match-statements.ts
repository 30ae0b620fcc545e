import type { GoldStatement } from './gold.ts'
import { type JudgedArticle, wordsAt } from './judged-article.ts'
import { dice, isSameName } from './likeness.ts'
import { type Matching, match, type Pair } from './match.ts'
import type { ScoredStatement } from './scored-reading.ts'
import { bagOfText, type WordBag } from './word-bag.ts'

/** A statement of the gold with the words of its content. */
export interface Wanted {
  readonly statement: GoldStatement
  readonly optional: boolean | undefined
  readonly words: WordBag
}

/** A statement of a reading with its content. */
export interface Found {
  readonly statement: ScoredStatement
  readonly content: string
  readonly words: WordBag
}

/** A statement of the gold and the one of the reading that stands for it. */
export type MatchedStatements = Pair<Wanted, Found>

/** Dice's overlap from which two contents count as the same statement. */
export const leastOverlap = 0.6

/** Matches the statements of an article by their contents, from an overlap on. */
export function matchStatements(article: JudgedArticle, least: number): Matching<Wanted, Found> {
  return match(
    { gold: wantedIn(article), found: foundIn(article) },
    (gold, found) => dice(gold.words, found.words),
    least,
  )
}

function wantedIn({ gold }: JudgedArticle): Wanted[] {
  return gold.statements.map((statement) => ({
    statement,
    optional: statement.optional,
    words: bagOfText(partsOf(statement).join(' ')),
  }))
}

function foundIn({ reading }: JudgedArticle): Found[] {
  return (reading?.statements ?? []).map((statement) => {
    const content = reading ? wordsAt(reading, statement.content) : ''
    return { statement, content, words: bagOfText(content) }
  })
}

/** The content of a gold statement, which may be split. */
export function partsOf({ content }: GoldStatement): readonly string[] {
  return typeof content === 'string' ? [content] : content
}

/** Whether the speaker bears one of the names that the gold accepts. */
export function hasRightSpeaker({ gold, found }: MatchedStatements): boolean {
  const name = found.statement.speaker?.name ?? ''
  return gold.statement.speaker.some((accepted) => isSameName(accepted, name))
}

/** Whether the reading names a relay of the gold. */
export function isRelayFound(name: string, found: ScoredStatement): boolean {
  return (found.via ?? []).some((relay) => isSameName(name, relay.name ?? ''))
}
