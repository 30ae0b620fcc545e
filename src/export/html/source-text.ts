import type { Span } from '../../model/span.ts'
import { overlaps } from '../../model/span.ts'
import type { BriefArticle } from '../../record/brief.ts'
import { Tally } from '../../record/tally.ts'
import { address } from './address.ts'
import { html, type Markup } from './markup.ts'
import { type Label, type Nested, nest } from './nest.ts'
import { detailOf, type Sheet } from './sheet.ts'

/** What a stretch of an article's text is: the sentences around statements, or the words of one, by its number. */
type Marking = { readonly kind: 'passage' } | { readonly kind: 'words'; readonly number: number }

/** The text of an article, or the sentences of its statements, with the statements' words marked. */
export function sourceText(article: BriefArticle, sheet: Sheet): Markup {
  const whole = detailOf(article, sheet) === 'text'
  const passages = mergeOverlapping(article.statements.map(({ sentence }) => sentence.span))
  const labels = [...(whole ? passages.map(passageLabel) : []), ...wordLabels(article)]
  const blocks = labelsByBlock(whole ? paragraphsOf(article.text) : passages, labels).map(
    ({ block, inside }) => ({
      start: block[0],
      nodes: nest(article.text, block, inside),
    }),
  )
  const pieces = new Tally<number>()
  for (const { nodes } of blocks) countPieces(nodes, pieces)
  const printer: Printer = {
    article,
    begun: new Set(),
    pieces: new Map(pieces.ranked()),
    back: sheet.words.page.backToLine,
  }
  const headings = new Set(whole ? article.headings.map(([start]) => start) : [])
  return html`${blocks.map(({ start, nodes }) => {
    const content = print(nodes, printer)
    return headings.has(start) ? html`<h4>${content}</h4>` : html`<p>${content}</p>`
  })}`
}

function countPieces(nodes: readonly Nested<Marking>[], pieces: Tally<number>): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    if (node.label.value.kind === 'words') pieces.add(node.label.value.number)
    countPieces(node.children, pieces)
  }
}

interface Printer {
  readonly article: BriefArticle
  /** Statements whose first piece is printed: that one has the address. */
  readonly begun: Set<number>
  /** Into how many pieces the words of a statement fall; more than one are held together by a class. */
  readonly pieces: ReadonlyMap<number, number>
  readonly back: (number: number) => string
}

function print(nodes: readonly Nested<Marking>[], printer: Printer): readonly (string | Markup)[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const { value } = node.label
    if (value.kind === 'passage') return html`<span class="passage">${print(node.children, printer)}</span>`
    return mark(value.number, node.children, printer)
  })
}

/** The number before the words is drawn by the style, so that text copied or searched is the article's own. */
function mark(number: number, children: readonly Nested<Marking>[], printer: Printer): Markup {
  const { key } = printer.article
  const shared = (printer.pieces.get(number) ?? 1) > 1 && html` class="m${number}"`
  if (printer.begun.has(number)) return html`<mark${shared}>${print(children, printer)}</mark>`
  printer.begun.add(number)
  const back = html`<a class="back" href="#${address.line(key, number)}" data-n="${number}" aria-label="${printer.back(number)}"></a>`
  return html`<mark${shared} id="${address.sentence(key, number)}">${back}${print(children, printer)}</mark>`
}

function passageLabel(span: Span): Label<Marking> {
  return { span, value: { kind: 'passage' } }
}

function wordLabels({ statements }: BriefArticle): readonly Label<Marking>[] {
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
