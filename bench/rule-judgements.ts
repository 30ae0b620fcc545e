import type { GoldStatement } from '../src/evaluation/gold.ts'
import type { JudgedArticle } from '../src/evaluation/judged-article.ts'
import { isSameName } from '../src/evaluation/likeness.ts'
import {
  hasRightSpeaker,
  isRelayFound,
  leastOverlap,
  matchStatements,
} from '../src/evaluation/match-statements.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Statement } from '../src/model/statement.ts'

/** What of a statement is judged. */
export const aspects = ['content', 'speaker', 'party', 'day', 'relays'] as const
export type Aspect = (typeof aspects)[number]

/** A statement of a reading and what of it is right; an aspect that is absent is not asked for. */
export interface Judgement {
  readonly statement: Statement
  readonly isRight: Readonly<Partial<Record<Aspect, boolean>>>
}

/**
 * Judges the statements of a reading. One that stands for no gold has the wrong content, and nothing else is asked of it; of one
 * that stands for optional gold nothing is asked at all. Where the gold has no party, day or relay, none is right.
 */
export function judgeStatements(article: JudgedArticle<Reading>): Judgement[] {
  const { pairs } = matchStatements(article, leastOverlap)
  const pairOf = new Map(pairs.map((pair) => [pair.found.statement, pair]))
  return (article.reading?.statements ?? []).map((statement) => {
    const pair = pairOf.get(statement)
    if (!pair) return { statement, isRight: { content: false } }
    if (pair.gold.optional) return { statement, isRight: {} }
    const details = detailsOf(pair.gold.statement, statement)
    return { statement, isRight: { content: true, speaker: hasRightSpeaker(pair), ...details } }
  })
}

function detailsOf(gold: GoldStatement, found: Statement): Judgement['isRight'] {
  return {
    party: (gold.party ?? null) === (found.speaker?.party ?? null),
    day: (gold.saidOn ?? null) === found.saidOn,
    relays: hasRightRelays(gold, found),
  }
}

/** Whether all relays of the gold are found, and no others. */
function hasRightRelays({ via: wanted = [] }: GoldStatement, found: Statement): boolean {
  const isWanted = (name: string) => wanted.some((accepted) => isSameName(accepted, name))
  return wanted.every((name) => isRelayFound(name, found)) && found.via.every(({ name }) => isWanted(name))
}
