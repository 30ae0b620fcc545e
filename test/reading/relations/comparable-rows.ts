import type { Reading } from '../../../src/model/reading.ts'
import type { Statement } from '../../../src/model/statement.ts'

/** A statement without anything that depends on where it stands or on how the text writes its marks. */
export interface ComparableRow {
  readonly speaker: string | null
  readonly kind: string | null
  readonly party: string | null
  readonly role: string | null
  readonly content: readonly string[]
  readonly mode: string
  readonly force: string
  /** Only where the reporting words name it: an inferred day hangs on what stands around, which is its point. */
  readonly saidOn: string | null
  readonly via: readonly string[]
  readonly rule: string
}

/** What a reading says, in the order of the text. */
export function comparableRows({ article, statements }: Reading): ComparableRow[] {
  return statements.map((statement) => rowOf(article.text, statement))
}

function rowOf(
  text: string,
  { speaker, role, content, mode, force, saidOn, saidOnBasis, via, rule }: Statement,
): ComparableRow {
  return {
    speaker: speaker && withoutMarks(speaker.name),
    kind: speaker && speaker.kind,
    party: speaker && speaker.party,
    role: role === null ? null : withoutMarks(role),
    content: content.map((span) => withoutMarks(text.slice(...span))),
    mode,
    force,
    saidOn: saidOnBasis?.kind === 'stated' ? saidOn : null,
    via: via.map(({ name }) => withoutMarks(name)),
    rule,
  }
}

/** The words of a text, whatever its quotation marks, apostrophes and blanks. */
function withoutMarks(text: string): string {
  return text
    .replace(/\s*[«»“”„"]\s*/g, ' ')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,)])/g, '')
    .trim()
}
