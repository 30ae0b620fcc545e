import { type Findings, joinFindings, type Mark, passOrMiss } from './findings.ts'
import { type JudgedArticle, required } from './judged-article.ts'
import type { Matching } from './match.ts'
import {
  type Found,
  hasRightSpeaker,
  isRelayFound,
  leastOverlap,
  type MatchedStatements,
  matchStatements,
  partsOf,
  type Wanted,
} from './match-statements.ts'

/** Dice's overlaps at which others publish, so that figures compare. */
const publishedOverlaps = [0.3, 0.8, 0.98]

/** Whether the statements were found, and of those found, the speaker, party, mode, day and relays. */
export function scoreStatements(article: JudgedArticle): Findings {
  const matching = matchStatements(article, leastOverlap)
  const wrong = matching.pairs.filter((pair) => !hasRightSpeaker(pair))
  const found = [
    ...publishedOverlaps.map((least) =>
      foundMark(`statements: found at overlap ${least}`, matchStatements(article, least)),
    ),
    foundMark('statements: found', matching),
    speakerMark(matching, wrong),
  ]
  const details = matching.pairs.filter(({ gold }) => !gold.optional).flatMap(detailMarks)
  const misses = missLines(article.gold.file, matching, wrong)
  return joinFindings([
    { marks: found, misses },
    { marks: details, misses: [] },
  ])
}

function foundMark(name: string, { pairs, missed, extra }: Matching<Wanted, Found>): Mark {
  return { name, tp: requiredIn(pairs), fp: extra.length, fn: required(missed).length }
}

function speakerMark(
  { pairs, missed, extra }: Matching<Wanted, Found>,
  wrong: readonly MatchedStatements[],
): Mark {
  return {
    name: 'statements: found with the right speaker',
    tp: requiredIn(pairs) - requiredIn(wrong),
    fp: extra.length + wrong.length,
    fn: required(missed).length + requiredIn(wrong),
  }
}

function requiredIn(pairs: readonly MatchedStatements[]): number {
  return required(pairs.map(({ gold }) => gold)).length
}

function detailMarks({ gold: { statement: gold }, found: { statement: found } }: MatchedStatements): Mark[] {
  const relays = gold.via ?? []
  return [
    ...(gold.party ? [passOrMiss('statements: party', gold.party === found.speaker?.party)] : []),
    passOrMiss('statements: mode', gold.mode === found.mode),
    ...(gold.saidOn ? [passOrMiss('statements: said on', gold.saidOn === found.saidOn)] : []),
    ...relays.map((name) => passOrMiss('statements: relayed by', isRelayFound(name, found))),
  ]
}

function missLines(
  file: string,
  { missed, extra }: Matching<Wanted, Found>,
  wrong: readonly MatchedStatements[],
): string[] {
  return [
    ...required(missed).map(({ statement }) => {
      const content = partsOf(statement).join(' … ').slice(0, 110)
      return `${file}: statement missed [${statement.speaker[0]}]: ${content}`
    }),
    ...extra.map(
      ({ statement, content }) =>
        `${file}: statement not in gold [${String(statement.speaker?.name)}]: ${content.slice(0, 110)}`,
    ),
    ...wrong.map(({ gold: { statement }, found }) => {
      const content = (partsOf(statement)[0] ?? '').slice(0, 80)
      return `${file}: speaker ${statement.speaker[0]} read as ${String(found.statement.speaker?.name)}: ${content}`
    }),
  ]
}
