import { contains, type Span } from '../../model/span.ts'
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
  const bySize = [...statements].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0))
  const holding = (spansOf: (statement: Statement) => readonly Span[]) => (offset: number) =>
    bySize.find((each) => spansOf(each).some((span) => contains(span, [offset, offset + 1]))) ?? null
  return {
    saying: holding(({ content }) => content),
    reported: holding(({ cue }) => (cue ? [cue] : [])),
    speaking: holding(({ speaker }) => (speaker?.span ? [speaker.span] : [])),
  }
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
