import { contains, overlaps, type Span } from '../../../model/span.ts'
import type { Word } from '../../../model/syntax.ts'
import type { Clauses } from '../clauses.ts'
import type { Stage } from '../speakers/stage.ts'
import type { Told } from './told.ts'

/** The words of a sentence that are not said by anybody, nor quoted. */
export function reportingWords(
  told: readonly Told[],
  { items }: Clauses,
  { syntax, sentence }: Stage,
): readonly Word[] {
  const quoted = items.flatMap((item) => (item.kind === 'quotation' ? [item.span] : []))
  // « … , a dit X, … » within one pair of marks: what is not said there reports.
  const closed = quoted.filter((span) => !told.some(({ cue }) => cue && contains(span, cue)))
  const silent = [...closed, ...told.flatMap(({ content }) => content)]
  const words = syntax.sentences[sentence]?.words ?? []
  if (silent.length === 0) return words
  return words.filter(({ span }) => !silent.some((said) => overlaps(said, span)))
}

/** Where quoted words are built into what is said, its words before them: « a plaidé dans un entretien à X pour « … » ». */
export function openingWords(
  { mode, content }: Told,
  clauses: Clauses,
  { syntax, sentence }: Stage,
): readonly Word[] {
  if (mode !== 'mixed') return []
  const words = (syntax.sentences[sentence]?.words ?? []).filter(({ span }) =>
    content.some((said) => contains(said, span)),
  )
  const quoted = words.findIndex(({ span }) => isQuoted(span, clauses))
  return words.slice(0, Math.max(0, quoted))
}

function isQuoted(span: Span, { items }: Clauses): boolean {
  return items.some((item) => item.kind === 'quotation' && contains(item.span, span))
}

/** The words of what is said behind its last comma. */
export function closingWords(
  { content }: Told,
  clauses: Clauses,
  { syntax, sentence }: Stage,
): readonly Word[] {
  const last = content.at(-1)
  const words = last
    ? (syntax.sentences[sentence]?.words ?? []).filter(({ span }) => contains(last, span))
    : []
  const comma = words.findLastIndex(({ form }) => form === ',')
  return comma < 0 ? [] : words.slice(comma + 1).filter(({ span }) => !isQuoted(span, clauses))
}
