import { type Findings, joinFindings, type Mark, passOrMiss } from './findings.ts'
import type { GoldStatement } from './gold.ts'
import { type JudgedArticle, required, wordsAt } from './judged-article.ts'
import { dice, isSameName } from './likeness.ts'
import { type Matching, match, type Pair, type Sides } from './match.ts'
import type { ScoredStatement } from './scored-reading.ts'
import { bagOfText, type WordBag } from './word-bag.ts'

interface Wanted {
  readonly statement: GoldStatement
  readonly optional: boolean | undefined
  readonly words: WordBag
}

interface Found {
  readonly statement: ScoredStatement
  readonly content: string
  readonly words: WordBag
}

type Matched = Pair<Wanted, Found>

/** Dice's overlaps at which others publish, so that figures compare. */
const publishedOverlaps = [0.3, 0.8, 0.98]
/** Dice's overlap from which two contents count as the same statement. */
const leastOverlap = 0.6

/** Whether the statements were found, and of those found, the speaker, party, mode, day and relays. */
export function scoreStatements(article: JudgedArticle): Findings {
  const sides = sidesOf(article)
  const matching = matchAt(sides, leastOverlap)
  const wrong = matching.pairs.filter((pair) => !hasRightSpeaker(pair))
  const found = [
    ...publishedOverlaps.map((least) =>
      foundMark(`statements: found at overlap ${least}`, matchAt(sides, least)),
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

function sidesOf({ gold, reading }: JudgedArticle): Sides<Wanted, Found> {
  return {
    gold: gold.statements.map((statement) => ({
      statement,
      optional: statement.optional,
      words: bagOfText(partsOf(statement).join(' ')),
    })),
    found: (reading?.statements ?? []).map((statement) => {
      const content = reading ? wordsAt(reading, statement.content) : ''
      return { statement, content, words: bagOfText(content) }
    }),
  }
}

function partsOf({ content }: GoldStatement): readonly string[] {
  return typeof content === 'string' ? [content] : content
}

function matchAt(sides: Sides<Wanted, Found>, least: number): Matching<Wanted, Found> {
  return match(sides, (gold, found) => dice(gold.words, found.words), least)
}

function hasRightSpeaker({ gold, found }: Matched): boolean {
  const name = found.statement.speaker?.name ?? ''
  return gold.statement.speaker.some((accepted) => isSameName(accepted, name))
}

function foundMark(name: string, { pairs, missed, extra }: Matching<Wanted, Found>): Mark {
  return { name, tp: requiredIn(pairs), fp: extra.length, fn: required(missed).length }
}

function speakerMark({ pairs, missed, extra }: Matching<Wanted, Found>, wrong: readonly Matched[]): Mark {
  return {
    name: 'statements: found with the right speaker',
    tp: requiredIn(pairs) - requiredIn(wrong),
    fp: extra.length + wrong.length,
    fn: required(missed).length + requiredIn(wrong),
  }
}

function requiredIn(pairs: readonly Matched[]): number {
  return required(pairs.map(({ gold }) => gold)).length
}

function detailMarks({ gold: { statement: gold }, found: { statement: found } }: Matched): Mark[] {
  const relays = gold.via ?? []
  const isRelayed = (name: string) => (found.via ?? []).some((relay) => isSameName(name, relay.name ?? ''))
  return [
    ...(gold.party ? [passOrMiss('statements: party', gold.party === found.speaker?.party)] : []),
    passOrMiss('statements: mode', gold.mode === found.mode),
    ...(gold.saidOn ? [passOrMiss('statements: said on', gold.saidOn === found.saidOn)] : []),
    ...relays.map((name) => passOrMiss('statements: relayed by', isRelayed(name))),
  ]
}

function missLines(
  file: string,
  { missed, extra }: Matching<Wanted, Found>,
  wrong: readonly Matched[],
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
