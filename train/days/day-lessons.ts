import { basename, join } from 'node:path'
import type { Gold } from '../../src/evaluation/gold.ts'
import { dice } from '../../src/evaluation/likeness.ts'
import { match } from '../../src/evaluation/match.ts'
import { bagOfText } from '../../src/evaluation/word-bag.ts'
import { readInputs } from '../../src/intake/intake.ts'
import type { Document } from '../../src/model/document.ts'
import { readArticle } from '../../src/reading/article/article.ts'
import { inferPublished } from '../../src/reading/mentions/infer-published.ts'
import { findMentions } from '../../src/reading/mentions/mentions.ts'
import type { Reader } from '../../src/reading/reader.ts'
import type { Saying } from '../../src/reading/statements/days/saying.ts'
import { sayingsOf } from '../../src/reading/statements/days/sayings.ts'
import type { Timeline } from '../../src/reading/statements/days/timeline.ts'
import type { Told } from '../../src/reading/statements/relays/told.ts'
import { findUndated } from '../../src/reading/statements/statements.ts'
import { readSyntax } from '../../src/reading/syntax/syntax.ts'

/** One article's sayings, and when the gold says that they were said. */
export interface DayLesson {
  readonly sayings: readonly Saying[]
  readonly timeline: Timeline
  /** Per saying: EDTF, null where the gold gives no day, undefined where it has no such statement. */
  readonly days: readonly (string | null | undefined)[]
}

/** Dice's overlap from which two contents count as the same statement. */
const leastOverlap = 0.6

/** The lessons of the gold of a folder, whose articles lie beside it. */
export async function dayLessons(
  golds: readonly Gold[],
  folder: string,
  reader: Reader,
): Promise<DayLesson[]> {
  const byName = new Map(golds.map((gold) => [gold.file, gold]))
  const lessons: DayLesson[] = []
  for await (const event of readInputs(golds.map(({ file }) => join(folder, file)))) {
    if (event.kind !== 'document') continue
    const gold = byName.get(basename(event.document.source))
    if (gold) lessons.push(lessonOf(event.document, gold, reader))
  }
  return lessons
}

function lessonOf(document: Document, gold: Gold, reader: Reader): DayLesson {
  const { fallback: language } = reader
  const gazetteer = reader.gazetteers.get(language.tag)
  const parser = reader.parsers.get(language.tag)
  if (!gazetteer || !parser) throw new Error(`nothing reads ${language.tag}`)
  const recogniser = reader.recognisers.get(language.tag) ?? null
  const article = inferPublished(readArticle(document, () => language.article).article, language.mentions)
  const syntax = readSyntax(article, language.syntax, parser)
  const found = findMentions({ article, syntax, recogniser }, language.mentions, gazetteer)
  const source = { article, syntax, found, gazetteer }
  const undated = findUndated(source, language.statements).told.map(({ statement }) => statement)
  const [sayings, timeline] = sayingsOf(undated, source, language.statements)
  return { sayings, timeline, days: daysOf(undated, article.text, gold) }
}

function daysOf(undated: readonly Told[], text: string, { statements }: Gold): DayLesson['days'] {
  const sides = {
    gold: statements.map((statement) => ({
      statement,
      words: bagOfText([statement.content].flat().join(' ')),
    })),
    found: undated.map(({ content }, index) => ({
      index,
      words: bagOfText(content.map((piece) => text.slice(...piece)).join(' ')),
    })),
  }
  const { pairs } = match(sides, (gold, found) => dice(gold.words, found.words), leastOverlap)
  const days = new Map(
    pairs
      .filter(({ gold }) => !gold.statement.optional)
      .map(({ gold, found }) => [found.index, gold.statement.saidOn ?? null]),
  )
  return undated.map((_, index) => days.get(index))
}
