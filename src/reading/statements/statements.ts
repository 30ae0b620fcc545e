import type { Gazetteer } from '../../knowledge/gazetteer.ts'
import { periodOf } from '../../knowledge/period.ts'
import type { SayingDays } from '../../language/saying-days.ts'
import type { StatementForms } from '../../language/statement-forms.ts'
import type { Article } from '../../model/article.ts'
import type { Found } from '../../model/found.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Quotation, Syntax, Word } from '../../model/syntax.ts'
import type { Clauses } from './clauses.ts'
import { findCues } from './cues.ts'
import { dateSayings } from './days/date-sayings.ts'
import { sayingsOf } from './days/sayings.ts'
import { withDetails } from './details/details.ts'
import { draftStatements } from './drafts.ts'
import { listItems } from './items.ts'
import { makeStatement } from './make-statement.ts'
import { carryRelays } from './relays/carry-relays.ts'
import { type Course, chartCourse, type Placed } from './relays/course.ts'
import { outletLookup } from './relays/outlet-lookup.ts'
import { onlyTakesUp, type Passage, passageOf } from './relays/passages.ts'
import { withRelays } from './relays/relays.ts'
import { reportingWords } from './relays/sentence-words.ts'
import { surroundings } from './relays/surroundings.ts'
import type { Told } from './relays/told.ts'
import { fromCitedSource, fromMouthpiece } from './relays/truer-speaker.ts'
import { genderFinder } from './speakers/agreement.ts'
import { namesBySentence, type ReadSentence, type Turn } from './speakers/stage.ts'
import { type WordFinder, wordFinder } from './trees.ts'

/** What the statements step reads from. */
export interface StatementSource {
  readonly article: Article
  readonly syntax: Syntax
  readonly found: Found
  readonly gazetteer: Gazetteer
}

/** Every act of saying in the body, in the order of the text. `learned` tells days that the reporting words don't name. */
export function findStatements(
  source: StatementSource,
  forms: StatementForms,
  learned: SayingDays | null,
): Statement[] {
  const course = findUndated(source, forms)
  if (course.told.length === 0) return []
  const undated = course.told.map(({ statement }) => statement)
  const carried = carryRelays(course, dateSayings(...sayingsOf(undated, source, forms), learned))
  return withDetails(course, carried, { source, forms })
}

/** Every act of saying, before it is known when it was. */
export function findUndated(source: StatementSource, forms: StatementForms): Course {
  const { article, syntax, found, gazetteer } = source
  const told: Placed[] = []
  const passages: Passage[] = []
  const turns: Turn[] = []
  const before: ReadSentence[] = []
  const namesIn = namesBySentence(syntax, found)
  const wordAt = wordFinder(syntax.trees)
  const quotationsIn = quotationsBySentence(syntax)
  const paragraphEnds = new Map(syntax.paragraphs)
  const period = article.published && periodOf(article.published.value)
  const genderOf = genderFinder({ found, wordAt, forms })
  const known = {
    text: article.text,
    syntax,
    found,
    gazetteer,
    roles: forms.roles,
    period,
    namesIn,
    genderOf,
    wordAt,
  }
  const outlets = outletLookup({ ...known, sentence: 0, turns, before }, forms, article.site)
  for (const sentence of syntax.sentences.keys()) {
    const clauses = readClauses(syntax, {
      sentence,
      quotations: quotationsIn(sentence),
      paragraphEnds,
      forms,
      wordAt,
      text: article.text,
    })
    const within = ({ inner }: Quotation) =>
      clausesWithin(inner, syntax.sentences[sentence]?.words ?? [], { forms, wordAt, text: article.text })
    const stage = { ...known, sentence, turns, before }
    const lookup = { ...outlets, stage }
    const made: Told[] = []
    for (const { draft, clauses: own } of draftStatements(clauses, within)) {
      const id = `s${told.length + made.length + 1}`
      const bare = { id, ...makeStatement(draft, own, stage) }
      const statement = fromMouthpiece(fromCitedSource(bare, own, stage), own, stage)
      if (saysNothing(statement) || (isOutlets(statement) && onlyTakesUp(draft, clauses))) continue
      made.push(statement)
      if (statement.speaker) turns.push({ sentence, speaker: statement.speaker })
    }
    const reporting = { words: reportingWords(made, clauses, stage), forms }
    const passage = passageOf(made, reporting, { clauses, lookup })
    if (passage) passages.push(passage)
    for (const statement of withRelays(made, reporting, { clauses, lookup }))
      told.push({ sentence, statement, ...surroundings(statement, reporting.words, { clauses, stage }) })
    before.push({ clauses, said: made.flatMap(({ content }) => content) })
  }
  return chartCourse(told, passages, known)
}

/** Words in nobody's mouth and without quotation marks are the article's own more often than speech. */
function saysNothing({ speaker, mode }: Told): boolean {
  return !speaker && mode === 'indirect'
}

function isOutlets({ speaker }: Told): boolean {
  return speaker?.kind === 'outlet'
}

interface Place {
  readonly sentence: number
  readonly quotations: readonly Quotation[]
  /** The end of each paragraph by its start. */
  readonly paragraphEnds: ReadonlyMap<number, number>
  readonly forms: StatementForms
  readonly wordAt: WordFinder
  readonly text: string
}

function readClauses({ sentences }: Syntax, place: Place): Clauses {
  const { sentence, quotations, paragraphEnds, forms, wordAt, text } = place
  const { span = [0, 0], words = [] } = sentences[sentence] ?? {}
  const items = listItems(words, quotations)
  const isParagraph = paragraphEnds.get(span[0]) === span[1]
  return { items, cues: findCues(items, forms), forms, isParagraph, text, wordAt }
}

/** The clauses between quotation marks, where every word counts. */
function clausesWithin(
  inner: Span,
  words: readonly Word[],
  { forms, wordAt, text }: Pick<Place, 'forms' | 'wordAt' | 'text'>,
): Clauses {
  const items = listItems(
    words.filter(({ span }) => contains(inner, span)),
    [],
  )
  return { items, cues: findCues(items, forms), forms, isParagraph: false, text, wordAt }
}

/** The quotations that touch a sentence; sentences are to be asked for in their order. */
function quotationsBySentence({ sentences, quotations }: Syntax): (sentence: number) => Quotation[] {
  let next = 0
  return (sentence) => {
    const span = sentences[sentence]?.span ?? [0, 0]
    while (next < quotations.length && (quotations[next]?.span[1] ?? 0) <= span[0]) next++
    let end = next
    while (end < quotations.length && (quotations[end]?.span[0] ?? 0) < span[1]) end++
    return quotations.slice(next, end)
  }
}
