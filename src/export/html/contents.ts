import type { BriefArticle } from '../../record/brief.ts'
import { clip } from '../clip.ts'
import { dateWords } from '../date-words.ts'
import { address } from './address.ts'
import { titleOf } from './entry.ts'
import { html, type Markup } from './markup.ts'
import { langOf, type Sheet } from './sheet.ts'

/** The contents: every article by date and title, with how many statements it holds. */
export function contents(sheet: Sheet): Markup {
  const { brief, words } = sheet
  return html`<nav class="contents" aria-labelledby="contents"><details>
<summary><h2 id="contents">${words.page.contents}</h2> <small>${words.articles(brief.articles.length)}</small></summary>
<ol>${brief.articles.map((article) => item(article, sheet))}</ol>
</details></nav>
`
}

function item(article: BriefArticle, sheet: Sheet): Markup {
  const { key, published, statements } = article
  const date = published && clip(dateWords(published.value, sheet.words.dates, 'short'), 40)
  const vague = published === null || published.from !== published.to ? ' vague' : ''
  return html`<li><a href="#${address.article(key)}"><span class="date${vague}">${date ?? sheet.words.page.undated}</span>
<span class="count" aria-hidden="true">${statements.length}</span><span class="title"${langOf(article, sheet)}>${titleOf(article, sheet)}</span></a></li>
`
}
