import type { BriefArticle, BriefLine, BriefVoice } from '../../record/brief.ts'
import { isDescribed } from '../../record/brief-voices.ts'
import { clip } from '../clip.ts'
import { dateWords } from '../date-words.ts'
import { address, languageTag } from './address.ts'
import { html, type Markup } from './markup.ts'
import type { Sheet } from './sheet.ts'

/** Lines listed under a voice where the page leaves texts out. */
const mostLines = 40

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
      (voice) => html`<a href="#${address.voice(voice.key)}" dir="auto">${clip(voice.name, 120)}</a> `,
    )
    return html`<div><dt id="${address.party(key)}"><span class="chip">${clip(code, 24)}</span> ${name !== null && clip(name, 60)}</dt><dd>${links}</dd></div>`
  })}</dl>`
}

function voiceEntry(
  { key, name, kind, parties: codes, roles, articles, statements }: BriefVoice,
  sheet: Sheet,
): Markup {
  const { words, detail } = sheet
  const described = isDescribed(kind) ? 'described' : ''
  const chips = codes.map((code) => html`<span class="chip">${clip(code, 24)}</span> `)
  const count = `${words.statements(statements.length)} ${words.page.inArticles(words.articles(articles))}`
  const shown = detail === 'texts' ? statements : statements.slice(0, mostLines)
  const more = statements.length - shown.length
  return html`<details class="voice"><summary><span class="name ${described}" dir="auto">${clip(name, 160)}</span> ${chips}<small>${roles[0] !== undefined && html`${clip(roles[0], 120)} · `}${count}</small></summary>
<ol id="${address.voice(key)}">${detail !== 'counts' && shown.map((line) => indexLine(line, sheet))}${more > 0 && detail !== 'counts' && html`<li>${words.page.moreLines(more)}</li>`}</ol></details>
`
}

function indexLine({ article: key, number }: BriefLine, sheet: Sheet): Markup | null {
  const article = sheet.articles.get(key)
  const statement = article?.statements[number - 1]
  if (article === undefined || statement === undefined) return null
  const length = sheet.detail === 'texts' ? 140 : 60
  return html`<li><a href="#${address.line(key, number)}"><span class="date">${when(article, sheet)}</span> <span class="words ${statement.mode}" lang="${languageTag(article.language)}" dir="auto">${clip(statement.words.join(' … '), length)}</span></a></li>
`
}

function when({ published }: BriefArticle, { words }: Sheet): string {
  return published === null ? words.page.undated : clip(dateWords(published.value, words.dates, 'short'), 40)
}
