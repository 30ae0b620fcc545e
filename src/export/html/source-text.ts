import type { Span } from '../../model/span.ts'
import { overlaps } from '../../model/span.ts'
import type { BriefArticle } from '../../record/brief.ts'
import { address } from './address.ts'
import { html, type Markup } from './markup.ts'
import { type Label, type Nested, nest } from './nest.ts'
import type { Sheet } from './sheet.ts'

/** What a stretch of an article's text is: the sentences around statements, or the words of one, by its number. */
type Marking = { readonly kind: 'passage' } | { readonly kind: 'words'; readonly number: number }

/** The text of an article, or the sentences of its statements, with the statements' words marked. */
export function sourceText(article: BriefArticle, { detail, words }: Sheet): Markup {
  const passages = mergeOverlapping(article.statements.map(({ sentence }) => sentence.span))
  const blocks = detail === 'texts' ? paragraphsOf(article.text) : passages
  const labels = [...passages.map(passageLabel), ...wordLabels(article)]
  const printer: Printer = { article, begun: new Set(), back: words.page.backToLine }
  const headings = new Set(article.headings.map(([start]) => start))
  return html`${labelsByBlock(blocks, labels).map(({ block, inside }) => {
    const content = print(nest(article.text, block, inside), printer)
    return detail === 'texts' && headings.has(block[0]) ? html`<h4>${content}</h4>` : html`<p>${content}</p>`
  })}`
}

interface Printer {
  readonly article: BriefArticle
  /** Statements whose first piece is printed: that one has the address. */
  readonly begun: Set<number>
  readonly back: (number: number) => string
}

function print(nodes: readonly Nested<Marking>[], printer: Printer): readonly (string | Markup)[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const { value } = node.label
    const inner = print.bind(null, node.children, printer)
    return value.kind === 'passage'
      ? html`<span class="passage">${inner()}</span>`
      : mark(value.number, inner, printer)
  })
}

/** The number before the words is drawn by the style, so that text copied or searched is the article's own. */
function mark(number: number, inner: () => readonly (string | Markup)[], printer: Printer): Markup {
  const { key } = printer.article
  if (printer.begun.has(number)) return html`<mark class="m${number}">${inner()}</mark>`
  printer.begun.add(number)
  const back = html`<a class="back" href="#${address.line(key, number)}" data-n="${number}" aria-label="${printer.back(number)}"></a>`
  return html`<mark class="m${number}" id="${address.sentence(key, number)}">${back}${inner()}</mark>`
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
