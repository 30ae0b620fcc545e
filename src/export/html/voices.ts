import type { BriefArticle, BriefLine, BriefVoice } from '../../record/brief.ts'
import { isDescribed } from '../../record/brief-voices.ts'
import { clip } from '../clip.ts'
import { dateWords } from '../date-words.ts'
import { address } from './address.ts'
import { mostIndexLines } from './details.ts'
import { html, type Markup } from './markup.ts'
import { detailOf, langOf, type Sheet } from './sheet.ts'

/** The index: for each party its voices, for each voice its lines, in the order of the articles. */
export function voices(sheet: Sheet): Markup | null {
  const { brief, words } = sheet
  if (brief.voices.length === 0) return null
  return html`<section class="index" id="voices" aria-labelledby="index"><h2 id="index">${words.page.index}</h2>
<p class="hint">${words.page.indexHint}</p>
${parties(sheet)}
${brief.voices.map((voice) => voiceEntry(voice, sheet))}</section>
`
}

function parties({ brief }: Sheet): Markup | null {
  if (brief.parties.length === 0) return null
  return html`<dl class="parties">${brief.parties.map(({ key, code, name }) => {
    const speaking = brief.voices.filter((voice) => voice.parties.includes(code))
    const links = speaking.map(
      (voice) => html`<a href="#${address.voice(voice.key)}">${clip(voice.name, 120)}</a> `,
    )
    return html`<div><dt id="${address.party(key)}"><span class="chip">${clip(code, 24)}</span> ${name !== null && clip(name, 60)}</dt><dd>${links}</dd></div>`
  })}</dl>`
}

function voiceEntry(
  { key, name, kind, parties: codes, roles, articles, statements }: BriefVoice,
  sheet: Sheet,
): Markup {
  const { words } = sheet
  const described = isDescribed(kind) ? ' described' : ''
  const chips = codes.map((code) => html`<span class="chip">${clip(code, 24)}</span> `)
  const count = `${words.statements(statements.length)} ${words.page.inArticles(words.articles(articles))}`
  const shown = sheet.details.withoutText === 0 ? statements : statements.slice(0, mostIndexLines)
  const more = statements.length - shown.length
  return html`<details class="voice"><summary><span class="name${described}">${clip(name, 160)}</span> ${chips}<small>${roles[0] !== undefined && html`${clip(roles[0], 120)} · `}${count}</small></summary>
<ol id="${address.voice(key)}">${shown.map((line) => indexLine(line, sheet))}${more > 0 && html`<li>${words.page.moreLines(more)}</li>`}</ol></details>
`
}

function indexLine({ article: key, number }: BriefLine, sheet: Sheet): Markup | null {
  const article = sheet.articles.get(key)
  const statement = article?.statements[number - 1]
  if (article === undefined || statement === undefined) return null
  const length = sheet.details.withoutText === 0 ? 140 : 60
  const counted = detailOf(article, sheet) === 'count'
  const href = counted ? address.article(key) : address.line(key, number)
  return html`<li><a href="#${href}"><span class="date">${when(article, sheet)}</span> <span class="words ${statement.mode}"${langOf(article, sheet)}>${clip(statement.words.join(' … '), length)}</span></a></li>
`
}

function when({ published }: BriefArticle, { words }: Sheet): string {
  return published === null ? words.page.undated : clip(dateWords(published.value, words.dates, 'short'), 40)
}
