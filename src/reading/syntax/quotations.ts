import type { Span } from '../../model/span.ts'
import type { Quotation } from '../../model/syntax.ts'

/** Opening marks with the marks that may close them; a straight mark opens and closes. */
const closers: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  ['"', '"'],
])

const marks = new Set('«»“”„"')

/** A closing single mark stands after a letter or a stop and before a space, a stop or the end. */
const single = /(?<=^|[\s(])['‘](?=[\p{L}\d])[^'‘’]{3,}(?:['’](?=\p{L})[^'‘’]+)*['’](?=[\s.,;:!?)»]|$)/gu

/**
 * The outermost quotations of each paragraph, in order. A quotation that is not closed ends with its paragraph;
 * single marks count only in paragraphs without any other.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    const inner = text.slice(paragraph[0], paragraph[1])
    return /[«»“”„"]/.test(inner) ? scan(text, paragraph) : findSingle(inner, paragraph[0])
  })
}

function findSingle(inner: string, offset: number): Quotation[] {
  return [...inner.matchAll(single)].map((match) => {
    const start = offset + match.index
    const end = start + match[0].length
    return { span: [start, end], inner: [start + 1, end - 1], closed: true }
  })
}

/** Walks the paragraph once with a stack of the marks that are open. */
function scan(text: string, [from, to]: Span): Quotation[] {
  const found: Quotation[] = []
  const open: { mark: string; at: number }[] = []
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at)
    if (!marks.has(mark)) continue
    const depth = closingDepth(text, at, open)
    if (depth === null) {
      if (opens(text, at, mark)) open.push({ mark, at })
      continue
    }
    const first = open[depth]
    open.length = depth
    if (depth === 0 && first) found.push(makeQuotation(text, [first.at, at + 1], true))
  }
  const unclosed = open[0]
  if (unclosed) found.push(makeQuotation(text, [unclosed.at, to], false))
  return found
}

/** Which open mark this one closes, counted from the outside; null where it closes none. */
function closingDepth(text: string, at: number, open: readonly { mark: string }[]): number | null {
  const mark = text.charAt(at)
  const depth = open.findLastIndex((opened) => closers.get(opened.mark)?.includes(mark))
  if (depth >= 0) return depth
  const outermost = open[0]
  const stray = outermost && mark !== '«' && mark !== '„' && looksClosing(text, at)
  return stray && !closesLater(text, at, outermost.mark) ? 0 : null
}

/** Whether the proper closing mark still follows in the paragraph. */
function closesLater(text: string, at: number, mark: string): boolean {
  const paragraphEnd = text.indexOf('\n', at)
  const rest = text.slice(at + 1, paragraphEnd < 0 ? undefined : paragraphEnd)
  return [...(closers.get(mark) ?? '')].some((closer) => rest.includes(closer))
}

function opens(text: string, at: number, mark: string): boolean {
  if (mark === '»') return false
  if (mark === '”') return looksOpening(text, at)
  return true
}

function looksOpening(text: string, at: number): boolean {
  return /^[\s(\['’—–-]?$/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
}

function looksClosing(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && /^[\s.,;:!?)\]]?$/.test(text.charAt(at + 1))
}

function makeQuotation(text: string, span: Span, closed: boolean): Quotation {
  let start = span[0] + 1
  let end = closed ? span[1] - 1 : span[1]
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { span, inner: [start, end], closed }
}
