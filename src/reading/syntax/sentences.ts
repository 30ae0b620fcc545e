import type { SyntaxForms } from '../../language/syntax-forms.ts'
import { type Span, trimmed } from '../../model/span.ts'
import { type Quotation, quotationAt } from '../../model/syntax.ts'

// One segmenter for all: making one costs more than splitting an article.
const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })

// A sentence of the press is a tenth of this; what is longer is cut, so that time grows with the text and not faster.
const longestSentence = 5000

// Beyond this the segmenter's time per sentence grows with the text (measured).
const longestWindow = 8000

const fullStop = /[.!?…]["»”’)]*\s+(?=\p{Lu})/u

interface Guards {
  readonly quotations: readonly Quotation[]
  readonly forms: SyntaxForms
}

/**
 * The sentences of a paragraph: the segmenter's boundaries without those inside a quotation, after an abbreviation or
 * before a small letter.
 */
export function splitSentences(text: string, paragraph: Span, guards: Guards): Span[] {
  const sentences: Span[] = []
  let start = paragraph[0]
  for (const at of boundaries(text, paragraph)) {
    if (at === start || !endsSentence(text, at, guards)) continue
    sentences.push(trimmed(text, [start, at]))
    start = at
  }
  sentences.push(trimmed(text, [start, paragraph[1]]))
  return sentences.filter(([from, to]) => to > from).flatMap((sentence) => cutLong(text, sentence))
}

/** Where sentences may begin. The segmenter takes longer and longer over a long text, so it is given windows of it. */
function* boundaries(text: string, [from, to]: Span): Generator<number> {
  for (let start = from; start < to; ) {
    const end = windowEnd(text, [start, to])
    for (const { index } of segmenter.segment(text.slice(start, end))) yield start + index
    start = end
  }
}

/** After the first full stop that follows half a window, or where a window is full. */
function windowEnd(text: string, [start, to]: Span): number {
  if (to - start <= longestWindow) return to
  const half = start + longestWindow / 2
  const found = fullStop.exec(text.slice(half, start + longestWindow))
  return found ? half + found.index + found[0].length : start + longestWindow
}

/** Cuts what is longer than any sentence at white space. */
function cutLong(text: string, [from, to]: Span): Span[] {
  const pieces: Span[] = []
  let start = from
  while (to - start > longestSentence) {
    const space = text.lastIndexOf(' ', start + longestSentence)
    const cut = space > start ? space : start + longestSentence
    pieces.push([start, cut])
    start = space > start ? cut + 1 : cut
  }
  return [...pieces, [start, to]]
}

function endsSentence(text: string, at: number, { quotations, forms }: Guards): boolean {
  if (quotationAt(quotations, at)) return false
  const next = text.slice(at, at + 24)
  if (/^\s*[\p{Ll},;:)]/u.test(next)) return false
  const before = text.slice(Math.max(0, at - 24), at).trimEnd()
  const lastWord = /(\p{L}+)\.$/u.exec(before)?.[1]
  return !(lastWord && (forms.abbreviations.has(forms.fold(lastWord)) || /^\p{Lu}$/u.test(lastWord)))
}
