import type { Span } from '../../model/span.ts'

/** The paragraphs of a text in which blank lines divide them. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const gap of text.matchAll(/\n\s*\n|\n/g)) {
    if (gap.index > start) spans.push([start, gap.index])
    start = gap.index + gap[0].length
  }
  if (start < text.length) spans.push([start, text.length])
  return spans
}
