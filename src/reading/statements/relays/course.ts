import type { Syntax } from '../../../model/syntax.ts'
import type { Stage } from '../speakers/stage.ts'
import type { Passage } from './passages.ts'
import type { Surroundings } from './surroundings.ts'
import type { Told } from './told.ts'

/** A statement in its sentence. */
export interface Placed extends Surroundings {
  readonly sentence: number
  readonly statement: Told
}

/** What the article says of who carried a person's words from here on, outside the statements. */
export interface Herald {
  /** Index of the statement from which it holds. */
  readonly from: number
  /** `Entity.id`. */
  readonly entity: string
  readonly via: Told['via']
}

/** The statements with the relays of the passages that take them up, and whose words go on being carried. */
export interface Course {
  readonly told: readonly Placed[]
  readonly heralds: readonly Herald[]
}

/** Brings what passages say of relays to the statements before and after them. */
export function chartCourse(
  told: readonly Placed[],
  passages: readonly Passage[],
  { syntax, namesIn }: Pick<Stage, 'syntax' | 'namesIn'>,
): Course {
  const paragraphOf = paragraphFinder(syntax)
  const statements = [...told]
  const heralds = told.flatMap(namedBeside)
  for (const passage of passages) {
    const next = statements.findIndex(({ sentence }) => sentence > passage.sentence)
    const from = next < 0 ? statements.length : next
    const taken = takenUp(statements.slice(0, from), passage, paragraphOf)
    for (let at = from - taken; at < from; at++) {
      const placed = statements[at]
      if (placed) statements[at] = { ...placed, statement: { ...placed.statement, via: passage.via } }
    }
    const person =
      passage.person ??
      (passage.takesUp && takesUpNobody(statements[from - 1], taken)
        ? personBefore(passage.sentence, namesIn)
        : null)
    if (person) heralds.push({ from, entity: person, via: passage.via })
  }
  return { told: statements, heralds }
}

/** Whether what a passage takes up has no person who said it. */
function takesUpNobody(last: Placed | undefined, taken: number): boolean {
  return taken === 0 || last?.statement.speaker?.kind !== 'named'
}

/** « estime dans X la chercheuse de l'institut, Y »: Y, named beside the one described, goes on speaking there. */
function namedBeside({ statement: { speaker, via }, people }: Placed, index: number): Herald[] {
  const [person, ...others] = people
  if (via.length === 0 || speaker?.kind !== 'role' || speaker.entity || !person || others.length > 0)
    return []
  return [{ from: index + 1, entity: person, via }]
}

/** How many statements a passage takes up: those of one speaker in the paragraph before it, or in its own. */
function takenUp(
  told: readonly Placed[],
  { takesUp, person, sentence }: Passage,
  paragraphOf: (sentence: number) => number,
): number {
  const last = told.at(-1)
  if (!takesUp || !last || paragraphOf(sentence) - paragraphOf(last.sentence) > 1) return 0
  const { speaker } = last.statement
  if (person && speaker?.kind === 'named' && speaker.entity !== person) return 0
  const other = told.findLastIndex(
    ({ statement, sentence: own }) =>
      statement.speaker?.name !== speaker?.name ||
      statement.via.length > 0 ||
      paragraphOf(own) !== paragraphOf(last.sentence),
  )
  return told.length - 1 - other
}

// « Cela a été dit par l'adjoint du président, rapporte X »: the person was named just before.
const memory = 3

function personBefore(sentence: number, namesIn: Stage['namesIn']): string | null {
  for (let index = sentence - 1; index >= Math.max(0, sentence - memory); index--) {
    const person = namesIn(index).find(({ entity }) => entity.type === 'person')
    if (person) return person.entity.id
  }
  return null
}

/** Tells the paragraph of a sentence by its index. */
export function paragraphFinder({ paragraphs, sentences }: Syntax): (sentence: number) => number {
  return (sentence) => {
    const start = sentences[sentence]?.span[0] ?? 0
    return paragraphs.findLastIndex(([from]) => from <= start)
  }
}
