import type { BriefArticle } from '../../record/brief.ts'
import { Tally } from '../../record/tally.ts'
import { clip } from '../clip.ts'
import { dateWords } from '../date-words.ts'
import { safeUrl } from '../safe-url.ts'
import { address } from './address.ts'
import { citedIn } from './cited.ts'
import { line } from './line.ts'
import { html, type Markup } from './markup.ts'
import { detailOf, langOf, type Sheet } from './sheet.ts'
import { sourceText, sourceTitle } from './source-text.ts'

/** One article of the ledger: its head, its statements as lines, and beside them the text from which they come. */
export function entry(article: BriefArticle, sheet: Sheet): Markup {
  return html`<article class="entry" id="${address.article(article.key)}">
<header>
<p class="when">${published(article, sheet)}${provenance(article, sheet)}</p>
<h3${langOf(article, sheet)}>${sourceTitle(article, sheet) ?? titleOf(article, sheet)}</h3>
${origin(article, sheet)}
</header>
<div class="columns">${lines(article, sheet)}${aside(article, sheet)}</div>
</article>
`
}

/** The title of an article, or words of ours where it has none. */
export function titleOf({ title }: BriefArticle, { words }: Sheet): Markup {
  return title === null ? html`<span class="none">${words.page.untitled}</span>` : html`${clip(title, 300)}`
}

function published({ published: known }: BriefArticle, { words }: Sheet): Markup {
  if (known === null) return html`<span class="date none">${words.page.undated}</span>`
  const said = dateWords(known.value, words.dates)
  const basis = words.basis[known.basis]
  const exact = known.from !== null && known.from === known.to
  const date = exact
    ? html`<time class="date" datetime="${known.from}">${said}</time>`
    : html`<span class="date vague">${clip(said, 80)}</span>`
  const inferred = known.basis === 'inferred'
  return html`${date}<span class="${inferred ? 'tag' : 'basis'}">${basis}</span>`
}

function provenance({ site, section, authors, translated }: BriefArticle, { words }: Sheet): Markup {
  const parts = [section, authors.length > 0 ? words.page.by(authors.join(', ')) : null]
  const shown = parts.filter((part) => part !== null)
  return html`${site !== null && html`<b class="site">${clip(site, 120)}</b>`}${shown.map(
    (part) => html`<span class="part">${clip(part, 200)}</span>`,
  )}${translated !== null && html`<span class="tag">${words.page.translated}</span>`}`
}

function origin({ url, source }: BriefArticle, { words }: Sheet): Markup {
  const href = safeUrl(url)
  if (href === null)
    return html`<p class="origin">${words.page.source} : <span>${clip(source, 300)}</span></p>`
  const shown = clip(href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), 200)
  return html`<p class="origin"><a href="${href}" rel="noopener noreferrer">${shown}</a></p>`
}

function lines(article: BriefArticle, sheet: Sheet): Markup {
  const { page, statements } = sheet.words
  if (article.statements.length === 0) return html`<p class="empty">${page.noStatements}</p>`
  if (detailOf(article, sheet) === 'count')
    return html`<p class="empty">${statements(article.statements.length)}</p>`
  return html`<ol class="lines">${article.statements.map((statement) => line(article, statement, sheet))}</ol>`
}

function aside(article: BriefArticle, sheet: Sheet): Markup | null {
  const { page, characters } = sheet.words
  const detail = detailOf(article, sheet)
  const texts = detail === 'text'
  const isCited = citedIn('text', sheet.cited.get(article.key)).length > 0
  const hasWords = article.statements.length > 0 || isCited
  if (!texts && (!hasWords || (detail === 'count' && !isCited))) return null
  const label = texts ? page.articleText : page.sentences
  // A text that scrolls must be reachable by the keyboard; where there are marks, they are.
  const reachable = !hasWords && html` tabindex="0" role="group" aria-label="${label}"`
  return html`<div class="aside"><div class="pane"><details class="source">
<summary>${label}${texts && html` <small>${characters(article.text.length)}</small>`}</summary>
<div class="text"${reachable}${langOf(article, sheet)}>${sourceText(article, sheet)}</div>
</details>${signs(article, sheet)}${noise(article, sheet)}</div></div>`
}

function signs(article: BriefArticle, sheet: Sheet): Markup | null {
  const { translated } = article
  if (translated === null || translated.length === 0) return null
  return html`<details class="folded"><summary>${sheet.words.page.translated} <small>${sheet.words.signs(translated.length)}</small></summary>
<ul${langOf(article, sheet)}>${translated.map(({ words: sign }) => html`<li>${clip(sign, 200)}</li>`)}</ul></details>`
}

function noise(article: BriefArticle, sheet: Sheet): Markup | null {
  const { noise: pieces } = article
  const { words } = sheet
  if (pieces.length === 0) return null
  const kinds = new Tally<string>()
  for (const { kind } of pieces) kinds.add(words.noise[kind])
  const byKind = kinds.ranked().map(([kind, count]) => (count > 1 ? `${kind} ${count}` : kind))
  const label = html`${words.noisePieces(pieces.length)} ${words.page.setAside} <small>${byKind.join(' · ')}</small>`
  if (detailOf(article, sheet) !== 'text') return html`<p class="folded">${label}</p>`
  return html`<details class="folded"><summary>${label}</summary>
<ul>${pieces.map(
    ({ kind, text }) =>
      html`<li><small>${words.noise[kind]}</small> <span${langOf(article, sheet)}>${clip(text, 600)}</span></li>`,
  )}</ul></details>`
}
