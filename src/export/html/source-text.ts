import type { Span } from '../../model/span.ts'
import { overlaps } from '../../model/span.ts'
import type { BriefArticle } from '../../record/brief.ts'
import { Tally } from '../../record/tally.ts'
import { address } from './address.ts'
import { type CitedWords, citedIn } from './cited.ts'
import { html, type Markup } from './markup.ts'
import { type Label, type Nested, nest } from './nest.ts'
import { detailOf, type Sheet } from './sheet.ts'

/** What a stretch of an article's text is: the sentences around statements, the words of one by its number, or words that the first page cites. */
type Marking =
  | { readonly kind: 'passage' }
  | { readonly kind: 'words'; readonly number: number }
  | { readonly kind: 'cited'; readonly cited: CitedWords }

/** The text of an article, or the sentences of its statements, with the statements' words marked. */
export function sourceText(article: BriefArticle, sheet: Sheet): Markup {
  const detail = detailOf(article, sheet)
  const whole = detail === 'text'
  const statements = detail === 'count' ? [] : article.statements
  const cited = citedIn('text', sheet.cited.get(article.key))
  const passages = mergeOverlapping([
    ...statements.map(({ sentence }) => sentence.span),
    ...cited.map(({ citation }) => citation.sentence),
  ])
  const labels = [
    ...(whole ? passages.map(passageLabel) : []),
    ...wordLabels(statements),
    ...cited.map(citedLabel),
  ]
  const blocks = labelsByBlock(whole ? paragraphsOf(article.text) : passages, labels).map(
    ({ block, inside }) => ({
      start: block[0],
      nodes: nest(article.text, block, inside),
    }),
  )
  const printer = printerOf(
    blocks.flatMap(({ nodes }) => nodes),
    article,
    sheet,
  )
  const headings = new Set(whole ? article.headings.map(([start]) => start) : [])
  return html`${blocks.map(({ start, nodes }) => {
    const content = print(nodes, printer)
    return headings.has(start) ? html`<h4>${content}</h4>` : html`<p>${content}</p>`
  })}`
}

/** The title of an article with the words marked that the first page cites; null where it cites none of it. */
export function sourceTitle(article: BriefArticle, sheet: Sheet): Markup | null {
  const cited = citedIn('title', sheet.cited.get(article.key))
  const { title } = article
  if (title === null || cited.length === 0) return null
  const nodes = nest(title, [0, title.length], cited.map(citedLabel))
  return html`${print(nodes, printerOf(nodes, article, sheet))}`
}

function printerOf(nodes: readonly Nested<Marking>[], article: BriefArticle, sheet: Sheet): Printer {
  const pieces = new Tally<string>()
  countPieces(nodes, pieces)
  return {
    article,
    begun: new Set(),
    pieces: new Map(pieces.ranked()),
    back: sheet.words.page.backToLine,
    backToState: sheet.words.brief.backToState,
  }
}

function countPieces(nodes: readonly Nested<Marking>[], pieces: Tally<string>): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    if (node.label.value.kind !== 'passage') pieces.add(pieceName(node.label.value))
    countPieces(node.children, pieces)
  }
}

interface Printer {
  readonly article: BriefArticle
  /** Statements whose first piece is printed: that one has the address. */
  readonly begun: Set<string>
  /** Into how many pieces the words of a statement or a citation fall; more than one are held together by a class. */
  readonly pieces: ReadonlyMap<string, number>
  readonly back: (number: number) => string
  readonly backToState: string
}

/** The class of pieces that belong together. */
function pieceName(value: Exclude<Marking, { kind: 'passage' }>): string {
  return value.kind === 'words' ? `m${value.number}` : `e${value.cited.number}`
}

function print(nodes: readonly Nested<Marking>[], printer: Printer): readonly (string | Markup)[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const { value } = node.label
    if (value.kind === 'passage') return html`<span class="passage">${print(node.children, printer)}</span>`
    return mark(value, node.children, printer)
  })
}

/** The number before the words is drawn by the style, so that text copied or searched is the article's own. */
function mark(
  value: Exclude<Marking, { kind: 'passage' }>,
  children: readonly Nested<Marking>[],
  printer: Printer,
): Markup {
  const { key } = printer.article
  const name = pieceName(value)
  const classes = [
    ...(value.kind === 'cited' ? ['cited'] : []),
    ...((printer.pieces.get(name) ?? 1) > 1 ? [name] : []),
  ]
  const look = classes.length > 0 && html` class="${classes.join(' ')}"`
  if (printer.begun.has(name)) return html`<mark${look}>${print(children, printer)}</mark>`
  printer.begun.add(name)
  const id =
    value.kind === 'words' ? address.sentence(key, value.number) : address.cited(key, value.cited.number)
  return html`<mark${look} id="${id}">${backLink(value, printer)}${print(children, printer)}</mark>`
}

function backLink(value: Exclude<Marking, { kind: 'passage' }>, printer: Printer): Markup {
  const { key } = printer.article
  if (value.kind === 'cited')
    return html`<a class="back" href="#${value.cited.back}" data-n="↑" aria-label="${printer.backToState}"></a>`
  const { number } = value
  return html`<a class="back" href="#${address.line(key, number)}" data-n="${number}" aria-label="${printer.back(number)}"></a>`
}

function passageLabel(span: Span): Label<Marking> {
  return { span, value: { kind: 'passage' } }
}

function citedLabel(cited: CitedWords): Label<Marking> {
  return { span: cited.citation.span, value: { kind: 'cited', cited } }
}

function wordLabels(statements: BriefArticle['statements']): readonly Label<Marking>[] {
  return statements.flatMap(({ number, content }) =>
    content.map((span) => ({ span, value: { kind: 'words' as const, number } })),
  )
}

/** Paragraphs are divided by blank lines. */
function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  while (start < text.length) {
    const blank = text.indexOf('\n\n', start)
    const end = blank < 0 ? text.length : blank
    if (end > start) spans.push([start, end])
    start = blank < 0 ? text.length : blank + 2
  }
  return spans
}

function mergeOverlapping(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last === undefined || !overlaps(last, span)) merged.push(span)
    else merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])]
  }
  return merged
}

/** Blocks are in order and apart; each label is looked at once for every block that it reaches into. */
function labelsByBlock(
  blocks: readonly Span[],
  labels: readonly Label<Marking>[],
): readonly { readonly block: Span; readonly inside: readonly Label<Marking>[] }[] {
  const sorted = labels.toSorted((a, b) => a.span[0] - b.span[0])
  let next = 0
  let open: Label<Marking>[] = []
  return blocks.map((block) => {
    while (next < sorted.length && (sorted[next]?.span[0] ?? 0) < block[1])
      open.push(...sorted.slice(next, ++next))
    open = open.filter(({ span }) => span[1] > block[0])
    return { block, inside: open }
  })
}
