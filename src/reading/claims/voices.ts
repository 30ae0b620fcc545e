import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

/** In whose mouth the words of an article stand. */
export interface Voices {
  /** The statement whose content holds a place, the innermost of several; null for the article's own voice. */
  readonly saying: (offset: number) => Statement | null
  /** The statement whose words of saying hold a place. */
  readonly reported: (offset: number) => Statement | null
  /** The statement whose speaker is named at a place. */
  readonly speaking: (offset: number) => Statement | null
}

/** Looks up the statements of an article by place. */
export function voicesOf(statements: readonly Statement[]): Voices {
  const sizes = new Map(statements.map((statement) => [statement, sizeOf(statement.content)]))
  const bySize = [...statements].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  return {
    saying: placesOf(bySize, ({ content }) => content),
    reported: placesOf(bySize, ({ cue }) => (cue ? [cue] : [])),
    speaking: placesOf(bySize, ({ speaker }) => (speaker?.span ? [speaker.span] : [])),
  }
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** Which statement holds each place, painted in their order, so that a later one covers an earlier. */
function placesOf(
  statements: readonly Statement[],
  spansOf: (statement: Statement) => readonly Span[],
): Voices['saying'] {
  const spans = statements.map(spansOf)
  const end = spans.flat().reduce((last, span) => Math.max(last, span[1]), 0)
  const painted = new Int32Array(end).fill(-1)
  for (const [index, list] of spans.entries()) for (const [from, to] of list) painted.fill(index, from, to)
  return (offset) => statements[painted[offset] ?? -1] ?? null
}
