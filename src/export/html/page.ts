import { createHash } from 'node:crypto'
import type { Brief } from '../../record/brief.ts'
import { noLabels } from '../brief/labels.ts'
import { dictionaries } from '../dictionaries.ts'
import type { ExportOptions } from '../exporter.ts'
import { wholeText } from '../whole-text.ts'
import { contents } from './contents.ts'
import { entry } from './entry.ts'
import { html, type Markup, trusted } from './markup.ts'
import { overview } from './overview.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'
import { makeSheet, type Sheet } from './sheet.ts'
import { statePage } from './state-page.ts'
import { litStyle } from './style-lit.ts'
import { troubles } from './troubles.ts'
import { voices } from './voices.ts'

/** The brief as one page that needs nothing from anywhere: no address outside it is loaded, and only our own script may run. */
export function writeHtml(brief: Brief, { language, labels = noLabels }: ExportOptions): string {
  return wholeText(page(makeSheet(brief, dictionaries[language], labels)).toString())
}

function page(sheet: Sheet): Markup {
  const { brief, words } = sheet
  const style = pageStyle + litStyle(mostStatements(brief))
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words.brief.heading} — Pourparlers</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#ledger">${words.page.skip}</a>
${statePage(sheet)}${brief.articles.length > 0 && overview(sheet)}
<div class="body">${brief.articles.length > 0 && contents(sheet)}${main(sheet)}</div>
<footer><p class="keys">${words.page.keys}</p><p>Pourparlers</p></footer>
<script>${trusted(pageScript)}</script>
</body>
</html>
`
}

function main(sheet: Sheet): Markup {
  const { brief, words } = sheet
  const many = brief.articles.length > 100 ? 'many' : ''
  return html`<main id="ledger" tabindex="-1" class="${many}"><h2 class="ledger-title">${words.page.ledger}</h2>
<p class="filter" role="status" data-only="${words.page.filter}" data-all="${words.page.showAll}" data-count="${words.page.linesShown}"></p>
${leftOut(sheet)}
${brief.articles.map((article) => entry(article, sheet))}
${voices(sheet)}
${troubles(sheet)}
</main>`
}

function leftOut({ words, details }: Sheet): Markup {
  const { withoutText, countedOnly } = details
  return html`${withoutText > 0 && html`<p class="hint">${words.page.textsLeftOut(words.articles(withoutText))}</p>`}
${countedOnly > 0 && html`<p class="hint">${words.page.statementsLeftOut(words.articles(countedOnly))}</p>`}`
}

/** Nothing is loaded, sent or run but the style and script whose hashes stand here. */
function policy(style: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(pageScript)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function mostStatements({ articles }: Brief): number {
  return articles.reduce((most, { statements }) => Math.max(most, statements.length), 0)
}
