import type { StatementForms } from '../../../language/statement-forms.ts'
import type { Article } from '../../../model/article.ts'
import type { Found } from '../../../model/found.ts'
import type { Speaker } from '../../../model/statement.ts'
import type { Sentence, Syntax } from '../../../model/syntax.ts'
import type { Told } from '../relays/told.ts'
import { type Named, namesBySentence } from '../speakers/stage.ts'
import { wordFinder } from '../trees.ts'
import { readPassages } from './passages.ts'
import type { Saying } from './saying.ts'
import { sayingTense } from './saying-tense.ts'
import { readTimeline, type Timeline } from './timeline.ts'

/** What the article gives for finding days. */
export interface DaySource {
  readonly article: Article
  readonly syntax: Syntax
  readonly found: Found
}

/** The statements of an article as sayings on its timeline. */
export function sayingsOf(
  statements: readonly Told[],
  { article, syntax, found }: DaySource,
  forms: StatementForms,
): [sayings: Saying[], timeline: Timeline] {
  const namesIn = namesBySentence(syntax, found)
  const wordAt = wordFinder(syntax.trees)
  const said = statements.flatMap(({ content }) => content)
  const published = article.published?.value ?? null
  const timeline = readTimeline(syntax, found.times, { said, published })
  const speaking = new Set(statements.map(({ span }) => timeline.sentenceAt(span[0])))
  const passages = readPassages({ article, syntax }, { timeline, speaking }, forms)
  const sayings = statements.map((statement): Saying => {
    const index = timeline.sentenceAt(statement.span[0])
    return {
      statement,
      sentence: { index, span: syntax.sentences[index]?.span ?? [0, 0] },
      tense: sayingTense(article.text, statement.cue, wordAt),
      speaker: statement.speaker && keyOf(statement.speaker),
      passages,
      manner: mannerOf(statement, namesIn(index), syntax.sentences[index]),
      names: (sentence, who) => namesIn(sentence).some(isIt(statement.speaker, who)),
    }
  })
  return [sayings, timeline]
}

/** How something is said, by whom, and whether its sentence opens at another place: « À Ankara, … ». */
function mannerOf(
  { mode, speaker, rule }: Told,
  names: readonly Named[],
  sentence: Sentence | undefined,
): string[] {
  const first = sentence?.words.findIndex(({ lexical }) => lexical) ?? 0
  const second = sentence?.words[first + 1]?.span[0]
  const opening = names.find(({ span }) => span[0] === second)?.entity.type
  const opensAt = opening === 'place' || opening === 'country'
  return [mode, speaker?.kind ?? 'nobody', rule, ...(opensAt ? ['elsewhere'] : [])]
}

function keyOf({ entity, kind, name }: Speaker): string {
  return entity ?? `${kind}:${name}`
}

/** Tells whether a name is the speaker's, or one of the speaker's party. */
function isIt(speaker: Speaker | null, who: 'speaker' | 'party'): (name: Named) => boolean {
  if (!speaker) return () => false
  if (who === 'speaker') return ({ entity }) => entity.id === speaker.entity
  return ({ entity }) => speaker.party !== null && entity.party === speaker.party
}
