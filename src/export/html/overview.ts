import { dateWords } from '../date-words.ts'
import { address } from './address.ts'
import { html, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'
import { timeline } from './timeline.ts'

/** Rows of a bar chart on the first screen. */
const mostBars = 7

/** Who said what: from how many articles, from when to when, how many articles and voices, who speaks most, and what to beware of. */
export function overview(sheet: Sheet): Markup {
  const { brief, words } = sheet
  const { page } = words
  const { statements, speakers } = brief.header
  const figures = html`<p class="figures">${words.page.figures(words.statements(statements), words.voices(speakers))}. ${page.promise}</p>`
  return html`<section class="overview" aria-labelledby="who">
<h2 class="title" id="who">${page.heading}</h2>
<p class="lead">${lead(sheet)}.</p>${
    brief.extent &&
    html`
<p class="hint">${page.articlesLeftOut(words.number(brief.articles.length), words.articles(brief.extent.articles))}</p>`
  }
${figures}
${timeline(sheet)}
<div class="panels">${speaksMost(sheet)}${speaksFor(sheet)}${legend(sheet)}${reserves(sheet)}</div>
</section>
`
}

function lead({ brief, words }: Sheet): string {
  const { articles, sites, from, to } = brief.header
  const span = from === null || to === null ? '' : from === to ? from : `${from}/${to}`
  return words.page.lead({
    articles: words.articles(articles),
    sites: sites.length > 0 ? words.sites(sites.length) : '',
    span: span && dateWords(span, words.dates),
  })
}

function speaksMost({ brief, words }: Sheet): Markup | null {
  const top = brief.voices.slice(0, mostBars)
  if (top.length === 0) return null
  const most = top[0]?.statements.length ?? 1
  const rows = top.map(({ key, name, parties, statements }) =>
    bar({ href: address.voice(key), label: name, note: parties[0] ?? '', count: statements.length, most }),
  )
  const rest =
    brief.voices.length > top.length &&
    html`<p><a class="more" href="#voices">${words.page.allVoices} (${words.number(brief.voices.length)})</a></p>`
  return html`<section class="panel"><h3>${words.page.speaksMost}</h3><ol class="bars">${rows}</ol>${rest}</section>`
}

function speaksFor({ brief, words }: Sheet): Markup | null {
  const top = brief.parties.slice(0, mostBars)
  if (top.length === 0) return null
  const most = top[0]?.statements ?? 1
  const rows = top.map(({ key, code, name, statements }) =>
    bar({
      href: address.party(key),
      label: name ?? code,
      note: name === null ? '' : code,
      count: statements,
      most,
    }),
  )
  return html`<section class="panel parties"><h3>${words.page.speaksFor}</h3><ol class="bars">${rows}</ol></section>`
}

interface Bar {
  readonly href: string
  readonly label: string
  readonly note: string
  readonly count: number
  readonly most: number
}

function bar({ href, label, note, count, most }: Bar): Markup {
  const width = `${Math.max(1, Math.round((100 * count) / most))}%`
  return html`<li><a href="#${href}"><span class="label" dir="auto">${label}</span>${note !== '' && html` <span class="chip">${note}</span>`}</a>
<svg class="bar" aria-hidden="true" height="6" width="100%"><rect width="${width}" height="6" rx="1"></rect></svg><span class="count">${count}</span></li>
`
}

function legend({ words }: Sheet): Markup {
  const { page } = words
  const [plain, quoted] = page.legendMixedSample
  return html`<section class="panel legend"><h3>${page.howToRead}</h3><dl>
<dt class="words direct"><q>${page.legendSample}</q></dt><dd>${page.legendDirect}</dd>
<dt class="words mixed">${plain}<i>${quoted}</i></dt><dd>${page.legendMixed}</dd>
<dt class="words indirect">${plain}</dt><dd>${page.legendIndirect}</dd>
<dt><span class="chip inferred">${page.legendChip}</span></dt><dd>${page.legendInferred}</dd>
</dl></section>`
}

function reserves({ brief, words }: Sheet): Markup {
  const { page } = words
  const { unread, warnings, undated, suspectedTranslations, unattributed } = brief.header
  const inferred = brief.articles.filter(({ published }) => published?.basis === 'inferred').length
  const rows: readonly (readonly [number, (count: number) => string, string | null])[] = [
    [unread, page.unreadDocuments, '#troubles'],
    [warnings, page.warnedDocuments, '#troubles'],
    [undated, page.undatedArticles, null],
    [inferred, page.inferredDates, null],
    [suspectedTranslations, page.translatedArticles, null],
    [unattributed, page.unattributed, null],
  ]
  const shown = rows.filter(([count]) => count > 0)
  const items = shown.map(([count, say, href]) =>
    href === null ? html`<li>${say(count)}</li>` : html`<li><a href="${href}">${say(count)}</a></li>`,
  )
  return html`<section class="panel reserves"><h3>${page.reserves}</h3>${shown.length > 0 ? html`<ul>${items}</ul>` : html`<p>${page.noReserves}</p>`}</section>`
}
