import type { Span } from '../../model/span.ts'
import type { Quotation } from '../../model/syntax.ts'

/** Opening marks with the marks that may close them; a straight mark opens and closes. */
const closers: ReadonlyMap<string, readonly string[]> = new Map([
  ['«', ['»']],
  ['“', ['”']],
  ['„', ['“', '”']],
  ['"', ['"']],
])

const marks = new Set('«»“”„"')

/** Single marks stand where words begin and end; an apostrophe stands within a word. */
const single = /(?<=^|[\s(])['‘](?=[\p{L}\d])[^'‘’]{3,}(?:['’](?=\p{L})[^'‘’]+)*['’](?=[\s.,;:!?)»]|$)/gu

/**
 * The outermost quotations of each paragraph, in order. A quotation that is not closed ends with its paragraph;
 * single marks count only in paragraphs without any other.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph) => {
    const inner = text.slice(paragraph[0], paragraph[1])
    return /[«»“”„"]/.test(inner) ? scan(inner, paragraph[0]) : findSingle(inner, paragraph[0])
  })
}

function findSingle(inner: string, offset: number): Quotation[] {
  return [...inner.matchAll(single)].map((match) => {
    const start = offset + match.index
    const end = start + match[0].length
    return { span: [start, end], inner: [start + 1, end - 1], closed: true }
  })
}

interface OpenMark {
  readonly mark: string
  readonly at: number
}

/** Walks the paragraph once with a stack of the marks that are open. */
function scan(inner: string, offset: number): Quotation[] {
  const found: Quotation[] = []
  const open: OpenMark[] = []
  const lastAt = new Map([...marks].map((mark) => [mark, inner.lastIndexOf(mark)]))
  for (let at = 0; at < inner.length; at++) {
    if (!marks.has(inner.charAt(at))) continue
    const depth = closingDepth(inner, at, { open, lastAt })
    if (depth < 0) {
      if (opens(inner, at)) open.push({ mark: inner.charAt(at), at })
      continue
    }
    const first = open[0]
    open.length = depth
    if (depth === 0 && first) found.push(makeQuotation(inner, [first.at, at + 1], { offset, closed: true }))
  }
  const unclosed = open[0]
  if (unclosed) found.push(makeQuotation(inner, [unclosed.at, inner.length], { offset, closed: false }))
  return found
}

interface Scan {
  readonly open: readonly OpenMark[]
  /** Where each mark stands last in the paragraph; -1 where it does not. */
  readonly lastAt: ReadonlyMap<string, number>
}

/**
 * Which open mark this one closes, counted from the outside; -1 where it closes none. A mark of another style closes
 * the outermost where its own does not follow, as in « … ".
 */
function closingDepth(inner: string, at: number, { open, lastAt }: Scan): number {
  const mark = inner.charAt(at)
  const depth = open.findLastIndex((opened) => closers.get(opened.mark)?.includes(mark))
  const outermost = open[0]
  if (depth >= 0 || !outermost) return depth
  const stray = mark !== '«' && mark !== '„' && looksClosing(inner, at)
  const closesLater = closers.get(outermost.mark)?.some((closer) => (lastAt.get(closer) ?? -1) > at)
  return stray && !closesLater ? 0 : -1
}

function opens(inner: string, at: number): boolean {
  const mark = inner.charAt(at)
  return mark !== '»' && (mark !== '”' || looksOpening(inner, at))
}

function looksOpening(inner: string, at: number): boolean {
  return /^[\s(['’—–-]?$/.test(inner.charAt(at - 1)) && /\S/.test(inner.charAt(at + 1))
}

function looksClosing(inner: string, at: number): boolean {
  return /\S/.test(inner.charAt(at - 1)) && /^[\s.,;:!?)\]]?$/.test(inner.charAt(at + 1))
}

function makeQuotation(
  inner: string,
  [from, to]: Span,
  { offset, closed }: { readonly offset: number; readonly closed: boolean },
): Quotation {
  let start = from + 1
  let end = closed ? to - 1 : to
  while (start < end && /\s/.test(inner.charAt(start))) start++
  while (end > start && /\s/.test(inner.charAt(end - 1))) end--
  return { span: [offset + from, offset + to], inner: [offset + start, offset + end], closed }
}
