import type { BriefArticle } from '../../record/brief.ts'
import { clip } from '../clip.ts'
import { dateWords } from '../date-words.ts'
import { address } from './address.ts'
import { html, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'
import { timeMarks } from './time-marks.ts'
import { type DatedArticle, type Stack, stackByPlace, TimeScale } from './time-scale.ts'

/** Heights in CSS pixels: of the stacks of articles, of one lane of uncertain days, of the labels. */
const stackHeight = 84
const tickStep = 14
const laneHeight = 7
const labelHeight = 22
/** Uncertain days are laid side by side in at most this many lanes. */
const mostLanes = 5

/** A strip of all dated articles: one tick an article where its day is known, a bar where it may be one of several. */
export function timeline(sheet: Sheet): Markup | null {
  const scale = TimeScale.of(sheet.brief.header)
  const dated = sheet.brief.articles.filter(isDated)
  if (scale === null || dated.length === 0) return null
  const sure = dated.filter(({ published }) => published.from === published.to)
  const vague = dated.filter(({ published }) => published.from !== published.to)
  const lanes = layLanes(vague, scale)
  const laneCount = Math.max(0, ...lanes.map(({ lane }) => lane + 1))
  const places = stackByPlace(sure, scale)
  const tallest = places.reduce((most, { articles }) => Math.max(most, articles.length), 0)
  const step = Math.min(tickStep, stackHeight / Math.max(1, tallest))
  const base = Math.max(4, step * tallest)
  const bottom = base + 4 + laneCount * laneHeight
  const drawn = html`${stacks(places, { sheet, step, base })}${lanes.map((laid) => laneBar(laid, { sheet, scale, base }))}${axis(sheet, scale, { base, bottom })}`
  return html`<figure class="timeline" aria-label="${sheet.words.page.timeline}"><svg aria-hidden="true" width="100%" height="${bottom + labelHeight}">${drawn}</svg>
<figcaption>${sheet.words.page.timelineHint(sheet.words.articles(dated.length))}${vague.length > 0 && html` <span class="key"><svg aria-hidden="true" width="22" height="6"><rect class="vague" width="22" height="5" y="0.5" rx="2"></rect></svg> ${sheet.words.page.uncertainDays}</span>`}</figcaption></figure>
`
}

function isDated(article: BriefArticle): article is DatedArticle {
  return article.published !== null && (article.published.from !== null || article.published.to !== null)
}

interface Drawing {
  readonly sheet: Sheet
  readonly scale: TimeScale
  /** Height of the axis, from the top. */
  readonly base: number
}

interface Stacking {
  readonly sheet: Sheet
  /** Height of one article with the gap above it. */
  readonly step: number
  readonly base: number
}

/** Where single ticks would be too low to see, a stack is one column. */
function stacks(places: readonly Stack[], { sheet, step, base }: Stacking): readonly Markup[] {
  return places.flatMap((stack) => {
    if (step < 4) return [column(stack, { sheet, step, base })]
    return stack.articles.map((article, index) =>
      tick(article, { x: stack.x, y: base - (index + 1) * step, height: step - 2 }, sheet),
    )
  })
}

function tick(
  article: DatedArticle,
  { x, y, height }: { readonly x: string; readonly y: number; readonly height: number },
  sheet: Sheet,
): Markup {
  return html`<a href="#${address.article(article.key)}" tabindex="-1"><title>${hover(article, sheet)}</title><rect class="tick" x="${x}" y="${round(y)}" width="5" height="${round(height)}" transform="translate(-2.5 0)"></rect></a>`
}

function column({ x, articles }: Stack, { sheet, step, base }: Stacking): Markup {
  const height = articles.length * step
  return html`<a href="#${address.article(articles[0]?.key ?? '')}" tabindex="-1"><title>${sheet.words.articles(articles.length)}</title><rect class="tick" x="${x}" y="${round(base - height)}" width="5" height="${round(height)}" transform="translate(-2.5 0)"></rect></a>`
}

interface Laid {
  readonly article: DatedArticle
  readonly lane: number
}

/** Each bar in the first lane that is free where it begins; in the last one where none is. */
function layLanes(articles: readonly DatedArticle[], scale: TimeScale): readonly Laid[] {
  const ends: number[] = []
  return articles.map((article) => {
    const [start, end] = scale.reach(article.published)
    const free = ends.findIndex((taken) => taken < start)
    const lane = Math.min(free < 0 ? ends.length : free, mostLanes - 1)
    ends[lane] = Math.max(end + 0.5, ends[lane] ?? 0)
    return { article, lane }
  })
}

function laneBar({ article, lane }: Laid, { sheet, scale, base }: Drawing): Markup {
  const [start, end] = scale.reach(article.published)
  const width = Math.max(0.8, end - start)
  return html`<a href="#${address.article(article.key)}" tabindex="-1"><title>${hover(article, sheet)}</title><rect class="vague" x="${round(start)}%" y="${base + 5 + lane * laneHeight}" width="${round(width)}%" height="5" rx="2"></rect></a>`
}

function axis(
  sheet: Sheet,
  scale: TimeScale,
  { base, bottom }: { readonly base: number; readonly bottom: number },
): Markup {
  const marks = timeMarks(scale, sheet.words.dates)
  return html`<line class="axis" x1="0" x2="100%" y1="${base + 1}" y2="${base + 1}"></line>${marks.map(
    ({ x, label, anchor }) =>
      html`<line class="axis" x1="${round(x)}%" x2="${round(x)}%" y1="${base + 1}" y2="${bottom + 5}"></line><text x="${round(x)}%" y="${bottom + 18}" text-anchor="${anchor}">${label}</text>`,
  )}`
}

function hover(article: DatedArticle, sheet: Sheet): string {
  const parts = [dateWords(article.published.value, sheet.words.dates), article.site, article.title]
  return clip(parts.filter((part) => part !== null).join(' — '), 160)
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}
